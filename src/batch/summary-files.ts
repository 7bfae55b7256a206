import { stringify } from "csv-stringify/sync";
import type { BatchSummary } from "./summary.ts";
import { summaryHtml } from "./summary-html.ts";
import { summaryMarkdown } from "./summary-markdown.ts";

/** Every form of a batch's summary, by file name. */
export function summaryFiles(summary: BatchSummary): [name: string, data: string][] {
  return [
    ["summary.md", summaryMarkdown(summary)],
    ["summary.csv", summaryCsv(summary)],
    ["summary.json", `${JSON.stringify(summary, null, 2)}\n`],
    ["summary.html", summaryHtml(summary)],
  ];
}

const columns = ["fit", "confidence", "title", "company", "file", "row", "resume", "why", "missing", "group"] as const;

/** A table for spreadsheets; what they would take for a formula is text. */
export function summaryCsv({ postings }: BatchSummary): string {
  const records = postings.map((posting) => ({ ...posting, missing: posting.missing.join("; ") }));
  return stringify(records, {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
