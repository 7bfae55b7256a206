import type { BatchSummary } from "../index.ts";
import type { Io } from "./io.ts";
import { table } from "./table.ts";
import { count, score } from "./text.ts";

/** Postings that are shown; the rest are in the summary. */
const most = 20;
/** From this fit on a posting is worth a closer look, and below the other hardly. */
const good = 0.7;
const poor = 0.4;

/** What a batch came to, for a person at a terminal: postings by fit, and what is missing. */
export async function fits({ postings, path }: BatchSummary, io: Io): Promise<string> {
  const rows = postings.slice(0, most).map(({ fit, title, company, file, missing }) => {
    const named = [title, company].filter((part) => part !== null).join(", ");
    return [score(fit), named || file, missing.join(", ")];
  });
  const shown = await table(["fit", "posting", "missing"], rows, io, (cell, column, paint) => {
    if (column === 0) return paint(Number(cell) >= good ? "green" : Number(cell) < poor ? "red" : "yellow", cell);
    return cell;
  });
  const more = postings.length - rows.length;
  return `${shown}${more > 0 ? `and ${count(more, "more posting")}\n` : ""}The résumés are beside ${path}\n`;
}
