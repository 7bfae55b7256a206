import { CvDate, type Entry, EntryKind } from "../../model/cv.ts";
import { exactFields, fingerprint, type KeptEntry, type KeptSkill } from "../../model/kept-exactly.ts";
import type { StructuredTexts } from "./structured.ts";

/** No CV has more. */
const mostNotes = 20_000;

/** The notes that we left beside a JSON Resume, as far as they are of what stands there still. */
export class KeptNotes {
  readonly #texts: StructuredTexts;

  constructor(texts: StructuredTexts) {
    this.#texts = texts;
  }

  entries(): KeptEntry[] {
    return this.#notes("entries").flatMap(({ note, section, index }) => {
      const items = Number.isInteger(note.items) ? Math.min(Number(note.items), mostNotes) : undefined;
      if (!this.#isOf(note.of, section, index, items ?? 1)) return [];
      const kept: KeptEntry = { section, index, of: "", exact: exactOf(note.exact) };
      return [items === undefined ? kept : { ...kept, items }];
    });
  }

  skills(): KeptSkill[] {
    return this.#notes("skills").flatMap(({ note, section, index }) => {
      const { text, name, keywords } = asObject(note.exact);
      if (typeof text !== "string" || !Array.isArray(keywords) || !this.#isOf(note.of, section, index, 1)) return [];
      const words = keywords.filter((word) => typeof word === "string");
      return [
        { section, index, of: "", exact: { text, name: typeof name === "string" ? name : null, keywords: words } },
      ];
    });
  }

  #notes(key: string): { note: Record<string, unknown>; section: string; index: number }[] {
    const list = this.#texts.valueAt(["meta", "cvtailor", key]);
    return (Array.isArray(list) ? list.slice(0, mostNotes) : []).flatMap((each) => {
      const note = asObject(each);
      const { section, index } = note;
      return typeof section === "string" && Number.isInteger(index) ? [{ note, section, index: Number(index) }] : [];
    });
  }

  #isOf(of: unknown, section: string, index: number, count: number): boolean {
    const list = this.#texts.valueAt([section]);
    return Array.isArray(list) && of === fingerprint(list.slice(index, index + count));
  }
}

/** What a note says of an entry, wrong types left out. */
function exactOf(value: unknown): KeptEntry["exact"] {
  const given = asObject(value);
  const exact: Partial<Entry> = {};
  for (const field of exactFields) {
    const own = given[field];
    const isDate = field === "start" || field === "end";
    const fits =
      field === "kind"
        ? EntryKind.safeParse(own).success
        : typeof own === "string"
          ? !isDate || CvDate.safeParse(own).success
          : own === null && field !== "title";
    if (fits) Object.assign(exact, { [field]: own });
  }
  return exact;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
