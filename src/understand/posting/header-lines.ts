import type { Passage } from "./passages.ts";

/** A line at the top of a posting. */
export interface HeaderLine {
  text: string;
  kind: Passage["kind"];
  passage: Passage;
  /** The passage has no other line. */
  whole: boolean;
}

/** `Name: value`; a value follows a space, so that `Tutor:in` is no label. */
export const labelled = /^([^:：]{2,30})(?:[:：]\s+|：|:(?=['"\p{Lu}]))(\S.*)$/u;
const longestFact = 60;
const slug = /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+){2,}(?:\s+|$)/u;
const pay = /\s+(?:[$€£¥]|EUR|USD|GBP)\s?\d.*$/u;

function linesOf(passage: Passage): string[] {
  return passage.lines.map(({ offset }, index) => passage.text.slice(offset, passage.lines[index + 1]?.offset).trim());
}

/** Whether joined lines are facts one below the other rather than running text. */
function areFacts(lines: readonly string[]): boolean {
  if (lines.filter((line) => labelled.test(line)).length > 1) return true;
  return lines.every((line) => line.length <= longestFact && !/[.!?,;]$/u.test(line));
}

/** The lines of the first passages, facts that were joined like running text taken apart; addresses of pages and pay are left out. */
export function headerLinesOf(passages: readonly Passage[]): HeaderLine[] {
  const found: HeaderLine[] = [];
  for (const passage of passages) {
    const lines = linesOf(passage);
    const whole = lines.length < 2 || !areFacts(lines);
    for (const text of whole ? [passage.text] : lines)
      found.push({ text: text.replace(slug, "").replace(pay, ""), kind: passage.kind, passage, whole });
  }
  return found.filter(({ text }) => text !== "");
}
