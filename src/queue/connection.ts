import { UserError } from "../errors.ts";

type BullMq = typeof import("bullmq");

/** Where a queue lives. */
export interface QueuePlace {
  bullmq: Pick<BullMq, "Queue" | "Worker" | "UnrecoverableError">;
  /** For the constructors of `bullmq`. */
  connection: object;
}

/** Schemes of the addresses of queues, and the package that each is reached by. */
const drivers: Readonly<Record<string, string>> = {
  "redis:": "ioredis",
  "rediss:": "ioredis",
  "postgres:": "pg",
  "postgresql:": "pg",
};

/**
 * Loads what reaches the queue at `redis://…` or `postgres://…`. Throws a UserError for another address, and where BullMQ or
 * the database's driver is not installed: both are optional, since few need a queue.
 */
export async function openPlace(address: string): Promise<QueuePlace> {
  const driver = drivers[/^[a-z]+:(?=\/\/)/.exec(address)?.[0] ?? ""];
  if (driver === undefined) {
    throw new UserError(
      "the queue's address is none of a queue",
      "Give redis://host:6379 or postgres://user@host/database.",
    );
  }
  const bullmq = await load<BullMq>(() => import("bullmq"), "bullmq", driver);
  if (driver === "ioredis") {
    await load(() => import("ioredis"), driver, "bullmq");
    // A worker waits for a server that is away; bullmq refuses any other setting.
    return { bullmq, connection: { url: address, maxRetriesPerRequest: null } };
  }
  await load(() => import("pg"), driver, "bullmq");
  const connection = { connectionString: address, migrate: true };
  const { Queue, Worker } = bullmq.withBackend(bullmq.createPostgresBackend);
  return { bullmq: { ...bullmq, Queue, Worker } as unknown as QueuePlace["bullmq"], connection };
}

async function load<Module>(load: () => Promise<Module>, name: string, other: string): Promise<Module> {
  try {
    return await load();
  } catch {
    throw new UserError(
      `a queue needs the package ${name}, which is not installed`,
      `Run npm install ${name} ${other}.`,
    );
  }
}

/** A queue or a worker. */
interface Opened {
  on(event: "error", listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

/** How long a server may take to answer at first, in milliseconds. */
const patience = 5_000;

/** Waits until the server answers. Throws a UserError where it does not, and closes what was opened. */
export async function waitUntilThere(opened: Opened): Promise<void> {
  let last = "it does not answer";
  const note = (error: Error) => {
    last = error.message || ("code" in error ? String(error.code) : last);
  };
  opened.on("error", note);
  const timeout = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error(last)), patience).unref());
  try {
    await Promise.race([opened.waitUntilReady(), timeout]);
  } catch (error) {
    note(error as Error);
    void opened.close().catch(() => {});
    throw new UserError(`the queue's server cannot be reached: ${last}`, "Check the address, and that it is running.");
  }
}
