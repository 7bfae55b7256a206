import type { Ask, Confidence } from "../model/posting.ts";

/** A posting that got its résumé. */
export interface SummaryRow {
  /** Within [0, 1]: the share of the posting's asks, by weight, that the CV answers. */
  fit: number;
  confidence: Confidence["level"];
  title: string | null;
  company: string | null;
  file: string;
  row: number | null;
  /** Name of the résumé's file in the output folder. */
  resume: string;
  /** The weightiest asks that nothing in the CV answers. */
  missing: string[];
}

/** A posting that could not be read or understood. */
export interface Failure {
  file: string;
  row: number | null;
  reason: string;
}

/** What a batch came to. */
export interface BatchSummary {
  schema: "cvtailor.batch/1";
  /** The file to open first: the summary, or the ranks. */
  path: string;
  /** Best fit first; ties in the order of reading. Empty where only ranks were asked for. */
  postings: SummaryRow[];
  failed: Failure[];
}

const missingShown = 3;
const absent = "–";

/** What to tell of the asks that the CV nowhere answers, given most important first: at most three, context never. */
export function missingAsks(unanswered: readonly Ask[]): string[] {
  return unanswered
    .filter(({ priority }) => priority !== "context")
    .slice(0, missingShown)
    .map(({ text }) => text);
}

/** The summary as Markdown: postings by fit, then those that were not read, with the reason. */
export function summaryMarkdown(rows: readonly SummaryRow[], failed: readonly Failure[]): string {
  const lines = ["# Postings by fit", ""];
  if (rows.length > 0) {
    lines.push("| Fit | Title | Company | Posting | Résumé | Missing from the CV |", "|---:|---|---|---|---|---|");
    lines.push(...rows.map(tableRow));
  } else lines.push("None could be read.");
  if (rows.some((row) => row.confidence === "low")) {
    lines.push("", "? after a fit: the posting or the CV was hardly understood; do not trust it.");
  }
  if (failed.length > 0) {
    lines.push(
      "",
      "## Not read",
      "",
      ...failed.map((failure) => `- ${asText(place(failure))}: ${asText(failure.reason)}`),
    );
  }
  return `${lines.join("\n")}\n`;
}

function tableRow(row: SummaryRow): string {
  const cells = [
    row.fit.toFixed(2) + (row.confidence === "low" ? "?" : ""),
    asText(row.title ?? absent),
    asText(row.company ?? absent),
    asText(place(row)),
    `[${row.resume}](${row.resume})`,
    asText(row.missing.join("; ") || absent),
  ];
  return `| ${cells.join(" | ")} |`;
}

function place({ file, row }: { file: string; row: number | null }): string {
  return row === null ? file : `${file}, line ${row}`;
}

/** Text of a posting as text, whatever marks it has. */
function asText(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>|#]|&(?=#?\w+;)/g, "\\$&");
}
