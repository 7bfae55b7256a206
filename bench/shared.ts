import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of labelled data and real documents, which is no part of the project. */
export const sharedFolder = process.env.CVTAILOR_SHARED ?? fileURLToPath(new URL("../../shared", import.meta.url));

/** The CVs and postings of our own that nothing is tuned by. */
export const heldOutFolder = fileURLToPath(new URL("../test/fixtures/held-out", import.meta.url));

/** Ends the process, without an error, when there is nothing to measure with. */
export function requireShared(part: string): string {
  const path = `${sharedFolder}/${part}`;
  if (existsSync(path)) return path;
  console.error(`Skipped: ${part} is not there. Set CVTAILOR_SHARED to the folder that holds it.`);
  process.exit(0);
}
