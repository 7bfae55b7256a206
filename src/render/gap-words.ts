import type { Gaps } from "../model/gaps.ts";
import { type Priority, priorities } from "../model/posting.ts";

type Ask = Gaps["asks"][number];

/** Where an ask is answered, in words. */
export const statusWords = { "on-resume": "on the résumé", cut: "cut", nowhere: "nowhere" } as const;

const headings = { must: "Must", preferred: "Preferred", duty: "Duties", context: "Context" } as const;

/** Answers of one ask that are told. */
const answersTold = 2;
const longestQuote = 60;

/** The asks of one priority, with how many of them the CV answers. */
export interface GapSection {
  heading: string;
  asks: Ask[];
}

/** Must first; priorities without an ask are left out. */
export function gapSections({ asks }: Gaps): GapSection[] {
  return priorities.flatMap((priority: Priority) => {
    const own = asks.filter((ask) => ask.priority === priority);
    const answered = own.filter((ask) => ask.status !== "nowhere").length;
    const heading = `${headings[priority]} (the CV answers ${answered} of ${own.length})`;
    return own.length === 0 ? [] : [{ heading, asks: own }];
  });
}

/** What answers an ask, with the line of the CV, or what comes nearest. */
export function answerWords({ evidence, nearest }: Ask): string {
  if (nearest !== null) return `nearest: ${nearest.matched} (line ${nearest.line})`;
  const told = evidence.slice(0, answersTold);
  return told.map(({ matched, how, line }) => `${matched} (${how}, line ${line})`).join("; ");
}

/** What bringing a cut answer in would cost; empty where there is nothing to bring in. */
export function costWords({ cost }: Ask): string {
  if (cost === null) return "";
  const needs = `${cost.id} needs ${lineCount(cost.lines)}`;
  if (cost.out.length === 0) return `${needs}, for which there is room`;
  const out = cost.out.map(({ id, text, lines }) => `${id} “${quoted(text)}” (${lineCount(lines)})`);
  return `${needs}; out would go ${out.join(", ")}`;
}

function lineCount(lines: number): string {
  const rounded = Math.round(lines * 10) / 10;
  return `${rounded} ${rounded === 1 ? "line" : "lines"}`;
}

function quoted(text: string): string {
  if (text.length <= longestQuote) return text;
  const cut = text.slice(0, longestQuote);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestQuote / 2))} …`;
}
