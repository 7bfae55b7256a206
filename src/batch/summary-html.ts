import { createHash } from "node:crypto";
import { escapeHtml as text } from "../render/escape-html.ts";
import type { BatchSummary, SummaryRow } from "./summary.ts";
import { place } from "./summary-markdown.ts";
import { sortScript, styles } from "./summary-page.ts";

/** More rows than this no one reads on a page, and browsers become slow; the other files have them all. */
const mostRows = 2000;
const bars = 10;
const absent = "–";

/** The summary as one page: a table that sorts, how the fits spread, and what is most often missing. Nothing in it is fetched. */
export function summaryHtml(summary: BatchSummary): string {
  const { postings, failed, missing } = summary;
  const hash = createHash("sha256").update(sortScript).digest("base64");
  const rows = postings.slice(0, mostRows);
  return `${[
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    "<title>Postings by fit</title>",
    `<style>\n${styles}\n</style>`,
    "</head>",
    "<body>",
    "<main>",
    "<h1>Postings by fit</h1>",
    `<p>${counted(postings.length, "posting")}, best fit first.${rows.length < postings.length ? ` The first ${mostRows} are shown; summary.csv has all.` : ""}</p>`,
    ...(postings.length > 0 ? [spread(postings), ...mostMissing(missing), ...table(rows)] : []),
    ...notRead(failed),
    "</main>",
    `<script>${sortScript}</script>`,
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

/** How many postings have a fit of 0 to 0.1, to 0.2, and so on. */
function spread(postings: readonly SummaryRow[]): string {
  const counts = Array<number>(bars).fill(0);
  for (const { fit } of postings) {
    const bar = Math.min(bars - 1, Math.floor(fit * bars));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const rows = counts.map(
    (count, bar) =>
      `<tr><th scope="row">${(bar / bars).toFixed(1)}–${((bar + 1) / bars).toFixed(1)}</th><td>${count}</td><td class="bar" aria-hidden="true"><div style="width:${((100 * count) / most).toFixed(1)}%"></div></td></tr>`,
  );
  return [
    '<table class="spread"><caption>How the fits spread</caption>',
    '<thead><tr><th scope="col">Fit</th><th scope="col">Postings</th><td></td></tr></thead>',
    `<tbody>\n${rows.reverse().join("\n")}\n</tbody></table>`,
  ].join("\n");
}

function mostMissing(missing: BatchSummary["missing"]): string[] {
  if (missing.length === 0) return [];
  const items = missing.map(
    ({ ask, postings }) => `<li>${text(ask)} <span>${counted(postings, "posting")}</span></li>`,
  );
  return [
    "<section>",
    "<h2>Most often missing from the CV</h2>",
    '<ol class="missing">',
    ...items,
    "</ol>",
    "</section>",
  ];
}

const columns = ["Fit", "Résumé for", "Company", "Missing from the CV", "Same as", "Posting"] as const;

function table(rows: readonly SummaryRow[]): string[] {
  const heads = columns.map(
    (column, index) =>
      `<th scope="col"${index === 0 ? ' aria-sort="descending"' : ""}><button type="button">${column}</button></th>`,
  );
  return [
    '<div class="scroll" tabindex="0" role="region" aria-labelledby="all">',
    '<table class="all"><caption id="all">All postings</caption>',
    `<thead><tr>${heads.join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(tableRow),
    "</tbody></table>",
    "</div>",
    ...(rows.some(({ confidence }) => confidence === "low")
      ? ["<p>? after a fit: the posting or the CV was hardly understood; do not trust it.</p>"]
      : []),
  ];
}

function tableRow(row: SummaryRow): string {
  const doubt = row.confidence === "low" ? "?" : "";
  const cells = [
    `<td class="fit" data-value="${row.fit}">${row.fit.toFixed(2)}${doubt}</td>`,
    `<th scope="row"><a href="${text(encodeURI(row.resume))}">${text(row.title ?? row.resume)}</a>${whyLink(row)}</th>`,
    `<td>${text(row.company ?? absent)}</td>`,
    `<td>${text(row.missing.join("; ") || absent)}</td>`,
    `<td>${row.group === null ? "" : `group ${row.group}`}</td>`,
    `<td class="place">${text(place(row))}</td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}

/** Named after its résumé, since a list of links that all say "why" tells a listener nothing. */
function whyLink({ why, title, resume }: SummaryRow): string {
  if (why === null) return "";
  return ` <a class="why" href="${text(encodeURI(why))}" aria-label="Why: ${text(title ?? resume)}">why</a>`;
}

function notRead(failed: BatchSummary["failed"]): string[] {
  if (failed.length === 0) return [];
  const items = failed.map((failure) => `<li><b>${text(place(failure))}</b>: ${text(failure.reason)}</li>`);
  return ["<section>", "<h2>Not read</h2>", "<ul>", ...items, "</ul>", "</section>"];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
