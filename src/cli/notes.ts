import type { Confidence } from "../model/posting.ts";
import type { Io } from "./io.ts";
import { printable } from "./text.ts";

/** A line for the person at the terminal, on standard error whether or not it is one. */
export function note(io: Io, text: string): void {
  io.stderr.write(`${printable(text)}\n`);
}

/** Says loudly that a result should not be trusted, and why. */
export function warnOfLowConfidence(confidence: Confidence, io: Io): void {
  if (confidence.level === "high") return;
  note(io, "WARNING: LOW CONFIDENCE in this result.");
  for (const reason of confidence.notes) note(io, `WARNING: ${reason}`);
}
