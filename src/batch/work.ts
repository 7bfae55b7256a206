import { UserError } from "../errors.ts";
import { ByteBuffer } from "../files/byte-buffer.ts";
import type { SourceDocument } from "../model/document.ts";
import { createReader } from "../read/registry.ts";
import { compileCv } from "../score/index.ts";
import { understandPosting } from "../understand/posting/index.ts";
import { createRankLine } from "./rank-lines.ts";
import { resumeFiles } from "./resume-files.ts";
import { readRow } from "./row-posting.ts";
import type { Finish, Work, WorkItem, WorkOrder, WorkResult } from "./work-order.ts";

/** Makes ready for many postings: compiles the CV, and loads what writes the results. */
export async function createWork({ cv, language, columns, make }: WorkOrder): Promise<Work> {
  const matcher = compileCv(cv);
  const finish = make.kind === "ranks" ? rankLine(make.top) : await resumeFiles(cv, matcher, make);
  const read = createReader();
  const readItem = ({ file, row, bytes }: WorkItem) =>
    row === null ? read(bytes, file) : readRow(bytes, `${file}:${row}`, read, columns);
  const rank = (document: SourceDocument, item: WorkItem) => {
    const posting = understandPosting(document, language ?? undefined);
    return finish(item, posting, matcher.rank(posting));
  };
  return (item) => {
    try {
      const document = readItem(item);
      const result = document instanceof Promise ? document.then((one) => rank(one, item)) : rank(document, item);
      return result instanceof Promise ? result.catch(failed) : result;
    } catch (error) {
      return failed(error);
    }
  };
}

function rankLine(top: number | null): Finish {
  const buffer = new ByteBuffer();
  const write = createRankLine(buffer, top ?? undefined);
  return ({ file, row }, _posting, match) => {
    buffer.length = 0;
    write(match, { file, row });
    return { kind: "ranks", line: buffer.bytes };
  };
}

/** What went wrong, as the summary tells it. */
export function failed(error: unknown): WorkResult & { kind: "failed" } {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "failed", reason: error instanceof UserError ? message : `a bug of ours: ${message}` };
}
