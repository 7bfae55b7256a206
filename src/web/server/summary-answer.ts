import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { readInputFile } from "../../index.ts";
import type { SummaryAnswer } from "../api.ts";
import { ShownSummary } from "./requests.ts";
import type { Workbench } from "./workbench.ts";

/** What the last batch came to; which of its postings can be opened here is said with each. */
export function summaryAnswer(workbench: Workbench): SummaryAnswer {
  const { places } = workbench;
  if (!existsSync(places.summary)) return { summary: null };
  const text = Buffer.from(readInputFile(places.summary, "summary.json").bytes).toString();
  const { postings, missing, failed } = parsed(text);
  const listed = workbench.postings();
  const isListed = (file: string): boolean =>
    listed.includes(basename(file)) && resolve(places.start, dirname(file)) === places.postings;
  return {
    summary: {
      postings: postings.map((row) => ({ ...row, listed: isListed(row.file) })),
      missing,
      failed,
    },
  };
}

function parsed(text: string) {
  const unknown = new UserError("summary.json is none that a batch of this version wrote", "Run cvtailor batch again.");
  try {
    const found = ShownSummary.safeParse(JSON.parse(text));
    if (found.success) return found.data;
  } catch {
    throw unknown;
  }
  throw unknown;
}
