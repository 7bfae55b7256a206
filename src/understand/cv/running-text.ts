import type { Draft } from "./draft.ts";
import type { Line } from "./lines.ts";
import { sectionOf } from "./sections.ts";

/** A section whose name says nothing, of sentences. */
export function isRunningText(heading: Line, lines: readonly Line[]): boolean {
  const isPlain = lines.every(({ mark, dates, last }) => mark === null && dates === null && !last.strong);
  return sectionOf(heading.text) === null && isPlain && lines.some(({ text }) => /[.!?]$/.test(text));
}

/** Takes it as one entry of its heading's name. */
export function takeRunningText(heading: Line, lines: readonly Line[], draft: Draft): void {
  const entry = draft.entry("other", heading.text, heading.source);
  entry.summary = lines.map(({ text }) => text).join(" ");
  draft.cv.entries.push(entry);
}
