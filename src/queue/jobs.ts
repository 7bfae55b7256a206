import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { buildId } from "../batch/build-id.ts";
import { SummaryFacts } from "../batch/summary-row.ts";
import { type WorkItem, WorkOrder, type WorkResult } from "../batch/work-order.ts";
import { fingerprint } from "../files/fingerprint.ts";

/** Bytes in JSON. */
const Base64 = z.base64();

/** Several postings, and what is to be done with them. */
export const ChunkJob = z.object({
  order: WorkOrder,
  items: z.array(z.object({ file: z.string(), row: z.nullable(z.int()), bytes: Base64 })),
});
export type ChunkJob = z.infer<typeof ChunkJob>;

/** What the postings of a chunk came to, in their order. */
export const ChunkResult = z.array(
  z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("resume"),
      name: z.string(),
      files: z.record(z.string(), Base64),
      sidecars: z.record(z.string(), z.array(z.string())),
      facts: SummaryFacts,
      warnings: z.array(z.string()),
    }),
    z.object({ kind: z.literal("ranks"), line: Base64 }),
    z.object({ kind: z.literal("failed"), reason: z.string() }),
  ]),
);
export type ChunkResult = z.infer<typeof ChunkResult>;

/** Programs whose results may differ do not take each other's work. */
export const queueName = `cvtailor-${createHash("sha256").update(buildId).digest("hex").slice(0, 12)}`;

const base64 = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString("base64");

/** A job's data and its id: equal work has an equal one, so that it is queued once and its result found again. */
export function chunkJob(order: WorkOrder, items: readonly WorkItem[]): { id: string; data: ChunkJob } {
  const data = { order, items: items.map(({ file, row, bytes }) => ({ file, row, bytes: base64(bytes) })) };
  return { id: `chunk-${fingerprint(JSON.stringify(data))}`, data };
}

export function itemOf({ file, row, bytes }: ChunkJob["items"][number]): WorkItem {
  return { file, row, bytes: Buffer.from(bytes, "base64") };
}

/** A result that can be stored. */
export function packed(result: WorkResult): ChunkResult[number] {
  if (result.kind === "failed") return result;
  if (result.kind === "ranks") return { kind: "ranks", line: base64(result.line) };
  const files = Object.entries(result.files).map(([extension, data]) => [extension, base64(data)]);
  return { ...result, files: Object.fromEntries(files) };
}

export function unpacked(result: ChunkResult[number]): WorkResult {
  if (result.kind === "failed") return result;
  if (result.kind === "ranks") return { kind: "ranks", line: Buffer.from(result.line, "base64") };
  const files = Object.entries(result.files).map(([extension, data]) => [extension, Buffer.from(data, "base64")]);
  return { ...result, files: Object.fromEntries(files) };
}
