import { join } from "node:path";
import * as z from "zod/mini";
import { type AppendedLines, openLines, readJsonLines } from "../files/append.ts";
import { fingerprint } from "../files/fingerprint.ts";
import { readInputFile } from "../files/read.ts";
import type { WriteFile } from "../files/write.ts";
import { SummaryFacts } from "./summary-row.ts";

const Header = z.object({ schema: z.literal("cvtailor.journal/1"), run: z.string() });

/** A posting that is done: what was read, what was written, and what the summary says of it. */
const Finished = z.object({
  file: z.string(),
  row: z.nullable(z.int()),
  /** Fingerprint of the posting's bytes. */
  input: z.string(),
  /** What its files would be called if no other posting had the same name. */
  name: z.string(),
  /** What was written, by file name, with the fingerprint of each. */
  outputs: z.record(z.string(), z.string()),
  facts: SummaryFacts,
});
export type Finished = z.infer<typeof Finished>;

const fileName = ".cvtailor-batch.jsonl";

/**
 * What a batch has done so far: a line in a file of the output folder for each posting, written when its files are. A batch
 * that was stopped at any moment goes on from there, and one that is run again does only what is new.
 */
export class Journal {
  private readonly path: string;
  private readonly folder: string;
  private readonly folderName: string;
  private readonly header: string;
  private readonly before = new Map<string, Finished>();
  /** Lines of the file, its header left out; null where the file is of another run and to be replaced. */
  private lines: number | null;
  private file: AppendedLines | undefined;

  /**
   * @param run fingerprint of all that the results depend on beside the posting: what another run did is not looked at, nor anything with `force`.
   * @param folder absolute path of the output folder, `folderName` as messages call it.
   */
  constructor(folder: string, folderName: string, run: string, force = false) {
    this.path = join(folder, fileName);
    this.folder = folder;
    this.folderName = folderName;
    this.header = JSON.stringify({ schema: "cvtailor.journal/1", run } satisfies z.infer<typeof Header>);
    const [first, ...lines] = readJsonLines(this.path);
    const header = Header.safeParse(first);
    const isSame = header.success && header.data.run === run && !force;
    this.lines = isSame ? lines.length : null;
    if (!isSame) return;
    for (const line of lines) {
      const { success, data } = Finished.safeParse(line);
      if (success) this.before.set(key(data), data);
    }
  }

  /** What was done of a posting with these bytes, told once; null where it was not, or what was written is no longer there as it was. */
  recall(posting: { file: string; row: number | null }, input: string): Finished | null {
    const finished = this.before.get(key(posting));
    this.before.delete(key(posting));
    if (finished === undefined || finished.input !== input) return null;
    return Object.entries(finished.outputs).every(([name, print]) => this.isThere(name, print)) ? finished : null;
  }

  /**
   * To be called when all the posting's files are written.
   * @returns its facts with texts of their own: parts of a posting's text would keep all of it in memory.
   */
  record(finished: Finished): SummaryFacts {
    if (this.file === undefined) {
      this.file = openLines(this.path, this.folderName, this.lines === null ? "replace" : "add");
      if (this.lines === null) this.file.append(this.header);
    }
    const line = JSON.stringify(finished);
    this.file.append(line);
    this.lines = (this.lines ?? 0) + 1;
    return JSON.parse(JSON.stringify(finished.facts)) as SummaryFacts;
  }

  /** Leaves a journal of just these postings, in this order, where it holds others too. */
  finish(all: readonly Pick<Finished, "file" | "row">[], writeFile: WriteFile): void {
    this.close();
    const isWhole = this.lines === all.length;
    if (isWhole) return;
    const known = new Map<string, string>();
    for (const line of readJsonLines(this.path)) {
      const { success, data } = Finished.safeParse(line);
      if (success) known.set(key(data), JSON.stringify(data));
    }
    const lines = [this.header, ...all.flatMap((posting) => known.get(key(posting)) ?? [])];
    writeFile(this.path, `${lines.join("\n")}\n`, this.folderName);
  }

  close(): void {
    this.file?.close();
    this.file = undefined;
  }

  private isThere(name: string, print: string): boolean {
    try {
      return fingerprint(readInputFile(join(this.folder, name), name).bytes) === print;
    } catch {
      return false;
    }
  }
}

function key({ file, row }: { file: string; row: number | null }): string {
  return row === null ? file : `${file}\n${row}`;
}
