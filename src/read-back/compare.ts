import type { MeantGroup, MeantText } from "./meant.ts";

/** A line as a plain extractor gives it. */
export interface ExtractedLine {
  text: string;
  /** From 1, of the whole document; of a Word document its paragraph. */
  line: number;
  /** From 1, of a format that has pages. */
  page?: number | undefined;
}

/** How what is read differs from what was meant. */
export interface ReadBackDifference {
  /**
   * - `missing`: the text is nowhere, or broken up;
   * - `moved`: it is read before or after what stands around it;
   * - `run together`: it does not begin a line, as a name, a heading or a bullet must;
   * - `unexpected`: it is read and was not meant.
   */
  kind: "missing" | "moved" | "run together" | "unexpected";
  /** Null for what was not meant. */
  what: MeantText["what"] | null;
  text: string;
  /** Where it is read, or where it is missed. */
  line: number;
  page?: number | undefined;
}

/** What begins a line wherever it stands. */
const ownLine: ReadonlySet<MeantText["what"]> = new Set<MeantText["what"]>(["name", "section", "bullet"]);
/** Marks that renderers set between texts and before bullets. */
const mark = /[•◦▪‣∙·●○\-–—|,:;()]/;
/** Characters that may stand between a text and the one before it, beside what belongs to both: more, and it was read elsewhere. */
const farthest = 400;

/** Compares what a plain extractor reads with what was meant. White space, letters' case and marks between texts do not count. */
export function compareReading(lines: readonly ExtractedLine[], groups: readonly MeantGroup[]): ReadBackDifference[] {
  return new Comparison(lines).compare(groups);
}

class Comparison {
  private readonly lines: readonly ExtractedLine[];
  /** All characters but white space, and for each the index of its line. */
  private readonly characters: string;
  private readonly lineOf: number[] = [];
  private readonly taken: Uint8Array;
  private readonly differences: ReadBackDifference[] = [];
  private place = 0;

  constructor(lines: readonly ExtractedLine[]) {
    this.lines = lines;
    let characters = "";
    for (const [index, { text }] of lines.entries()) {
      const plain = squeezed(text);
      characters += plain;
      for (let at = 0; at < plain.length; at++) this.lineOf.push(index);
    }
    this.characters = characters;
    this.taken = new Uint8Array(characters.length);
  }

  compare(groups: readonly MeantGroup[]): ReadBackDifference[] {
    for (const group of groups) {
      const length = group.reduce((sum, { text }) => sum + text.length, 0);
      let end = this.place;
      for (const meant of group) end = Math.max(end, this.find(meant, this.place + length + farthest));
      this.place = end;
    }
    this.noteUnexpected();
    return this.differences;
  }

  /** The end of a text that stands between the place reached and `limit`, else the place. */
  private find(meant: MeantText, limit: number): number {
    const wanted = squeezed(meant.text);
    const at = this.free(wanted, this.place);
    if (at >= 0 && at + wanted.length <= limit) {
      this.taken.fill(1, at, at + wanted.length);
      if (ownLine.has(meant.what) && !this.beginsLine(at)) this.note("run together", meant.what, meant.text, at);
      return at + wanted.length;
    }
    const elsewhere = at >= 0 ? at : this.free(wanted, 0);
    if (elsewhere < 0) this.note("missing", meant.what, meant.text, this.place);
    else {
      this.taken.fill(1, elsewhere, elsewhere + wanted.length);
      this.note("moved", meant.what, meant.text, elsewhere);
    }
    return this.place;
  }

  /** Where a text stands that no other was found at; -1 where it does not. */
  private free(wanted: string, from: number): number {
    for (let at = from; ; at++) {
      at = this.characters.indexOf(wanted, at);
      if (at < 0 || this.taken[at] === 0) return at;
    }
  }

  private beginsLine(at: number): boolean {
    let before = at - 1;
    while (before >= 0 && this.lineOf[before] === this.lineOf[at] && mark.test(this.characters.charAt(before)))
      before--;
    return before < 0 || this.lineOf[before] !== this.lineOf[at];
  }

  /** Lines with characters that no text has, marks aside. */
  private noteUnexpected(): void {
    const left = new Map<number, number>();
    for (let at = 0; at < this.characters.length; at++) {
      const index = this.lineOf[at] as number;
      if (this.taken[at] === 0 && !mark.test(this.characters.charAt(at)) && !left.has(index)) left.set(index, at);
    }
    for (const [index, at] of left) this.note("unexpected", null, this.lines[index]?.text.trim() ?? "", at);
  }

  private note(kind: ReadBackDifference["kind"], what: MeantText["what"] | null, text: string, at: number): void {
    const { line = 1, page } = this.lines[this.lineOf[Math.min(at, this.lineOf.length - 1)] ?? 0] ?? {};
    this.differences.push({ kind, what, text, line, ...(page === undefined ? {} : { page }) });
  }
}

function squeezed(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00ad]+/g, "");
}
