export { type RunningWorker, startWorker, type WorkerOptions } from "./worker.ts";
export { type QueuedWorkforce, type QueueOptions, queueWork } from "./workforce.ts";
