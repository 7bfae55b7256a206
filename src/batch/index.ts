export type { Workforce } from "./pass.ts";
export { type PlannedPosting, planPostings } from "./plan.ts";
export { rankBatch } from "./rank-batch.ts";
export type { BatchSummary } from "./summary.ts";
export { tailorBatch } from "./tailor-batch.ts";
export { type ThreadedWorkforce, workInThreads } from "./threads.ts";
export type { WorkOrder } from "./work-order.ts";
