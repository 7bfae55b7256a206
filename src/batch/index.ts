export { rankBatch, tailorBatch } from "./batch.ts";
export { type PlannedPosting, planPostings } from "./plan.ts";
export type { BatchSummary } from "./summary.ts";
