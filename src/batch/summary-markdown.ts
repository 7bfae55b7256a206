import type { BatchSummary, SummaryRow } from "./summary.ts";

const absent = "–";

/** The summary as Markdown: postings by fit, what they ask for in vain, the same ones, and those that were not read. */
export function summaryMarkdown({ postings, failed, missing }: BatchSummary): string {
  const lines = ["# Postings by fit", ""];
  if (postings.length > 0) {
    lines.push("| Fit | Title | Company | Posting | Résumé | Missing from the CV |", "|---:|---|---|---|---|---|");
    lines.push(...postings.map(tableRow));
  } else lines.push("None could be read.");
  if (postings.some((row) => row.confidence === "low")) {
    lines.push("", "? after a fit: the posting or the CV was hardly understood; do not trust it.");
  }
  section(
    lines,
    "Most often missing",
    missing.map(({ ask, postings }) => `${asText(ask)}: ${postings} ${postings === 1 ? "posting" : "postings"}`),
  );
  section(
    lines,
    "The same posting, or nearly",
    sameOf(postings).map((rows) => rows.map((row) => asText(place(row))).join(" = ")),
  );
  section(
    lines,
    "Not read",
    failed.map((failure) => `${asText(place(failure))}: ${asText(failure.reason)}`),
  );
  return `${lines.join("\n")}\n`;
}

/** The groups of postings with the same text. */
function sameOf(postings: readonly SummaryRow[]): SummaryRow[][] {
  const groups = new Map<number, SummaryRow[]>();
  for (const row of postings) {
    if (row.group !== null) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  }
  return [...groups.values()];
}

function section(lines: string[], heading: string, items: readonly string[]): void {
  if (items.length > 0) lines.push("", `## ${heading}`, "", ...items.map((item) => `- ${item}`));
}

function tableRow(row: SummaryRow): string {
  const cells = [
    row.fit.toFixed(2) + (row.confidence === "low" ? "?" : ""),
    asText(row.title ?? absent),
    asText(row.company ?? absent),
    asText(place(row)),
    `[${row.resume}](${row.resume})${row.why === null ? "" : ` ([why](${row.why}))`}`,
    asText(row.missing.join("; ") || absent),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Where a posting stands, for people. */
export function place({ file, row }: { file: string; row: number | null }): string {
  return row === null ? file : `${file}, line ${row}`;
}

/** Text of a posting as text, whatever marks it has. */
function asText(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>|#]|&(?=#?\w+;)/g, "\\$&");
}
