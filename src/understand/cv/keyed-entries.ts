import type { Cv, Entry, EntryKind } from "../../model/cv.ts";
import { findDates } from "../dates.ts";
import { emptyEntry } from "./draft.ts";
import type { Ids } from "./ids.ts";
import type { KeyedField, KeyedText, KeyedValue } from "./keyed-lines.ts";
import { skillLine } from "./skills.ts";

type Field =
  | "title"
  | "organization"
  | "location"
  | "start"
  | "end"
  | "date"
  | "summary"
  | "bullets"
  | "entries"
  | "subtitle";

/** What the keys of a CV kept as data mean, in lower case and without spaces, dashes and underscores. */
const meanings: Record<Field, string> = {
  title: "title position role jobtitle degree studytype name header category project language label skill",
  organization:
    "company employer organization organisation institution school university issuer publisher awarder client entity",
  location: "location city place address",
  start: "start startdate from begin since",
  end: "end enddate to until till",
  date: "date dates year period releasedate duration",
  summary: "summary description about overview fluency level",
  bullets: "highlights details achievements responsibilities bullets courses tasks keywords items skills duties",
  entries: "roles positions projects entries",
  subtitle: "subtitle team department area major field",
};
const fieldOfKey = new Map(
  Object.entries(meanings).flatMap(([field, keys]) => keys.split(" ").map((key) => [key, field as Field])),
);

/** Takes a section that is kept as data into a CV: each set of fields is an entry, or a line of skills. */
export class KeyedSection {
  readonly #cv: Cv;
  readonly #ids: Ids;
  readonly #kind: EntryKind;

  constructor(cv: Cv, ids: Ids, kind: EntryKind) {
    this.#cv = cv;
    this.#ids = ids;
    this.#kind = kind;
  }

  take(value: KeyedValue): void {
    for (const set of setsOf(value)) this.#takeSet(set, null);
    for (const text of textsOf(value)) this.#takeText(text);
  }

  #takeText(text: KeyedText): void {
    if (this.#kind === "skill") this.#cv.skills.push(skillLine(this.#ids.skill(text.source), text.text, text.source));
    else this.#cv.unparsed.push(text);
  }

  #takeSet(fields: readonly KeyedField[], parent: Entry | null): void {
    if (fields.every(({ value }) => !("text" in value)) && parent === null) {
      for (const { key, source, value } of fields) {
        this.#label(key, source);
        this.take(value);
      }
      return;
    }
    for (const { key, source } of fields) this.#label(key, source);
    if (this.#kind === "skill") this.#takeSkill(fields);
    else this.#takeEntry(fields, parent);
  }

  #takeSkill(fields: readonly KeyedField[]): void {
    const texts = fields
      .map(({ value }) =>
        textsOf(value)
          .map(({ text }) => text)
          .join(", "),
      )
      .filter((text) => text !== "");
    const source = fields[0]?.source ?? { line: 1, column: 1 };
    const [name = "", ...lists] = texts;
    const text = lists.length === 0 ? name : `${name}: ${lists.join(", ")}`;
    if (text !== "") this.#cv.skills.push(skillLine(this.#ids.skill(source), text, source));
  }

  #takeEntry(fields: readonly KeyedField[], parent: Entry | null): void {
    const source = fields[0]?.source ?? { line: 1, column: 1 };
    const entry: Entry = { ...emptyEntry(this.#kind, "", source), id: "" };
    if (parent !== null) Object.assign(entry, { organization: parent.organization, location: parent.location });
    const children = fields.filter(({ key, value }) => meaningOf(key) === "entries" && setsOf(value).length > 0);
    for (const field of fields) if (!children.includes(field)) this.#fill(entry, field);
    const dates = fields.filter(({ key }) => ["start", "end", "date"].includes(meaningOf(key) ?? ""));
    fillDates(entry, dates);
    if (children.length === 0) {
      const isPosition = entry.kind === "work" || entry.kind === "volunteer";
      if (isPosition && entry.title !== "") entry.role = entry.title;
      entry.title = entry.title || entry.organization || entry.summary || entry.bullets[0]?.text || "";
      entry.id = this.#ids.entry(source);
      if (entry.title !== "") this.#cv.entries.push(entry);
      return;
    }
    for (const { value } of children) for (const set of setsOf(value)) this.#takeSet(set, entry);
  }

  #fill(entry: Entry, { key, value }: KeyedField): void {
    const meaning = meaningOf(key);
    const texts = textsOf(value);
    if (meaning === "bullets") {
      entry.bullets.push(...texts.map(({ text, source }) => ({ id: this.#ids.bullet(source), text, source })));
      return;
    }
    if (meaning === "start" || meaning === "end" || meaning === "date") return;
    const field = meaning ?? "subtitle";
    const whole = texts.map(({ text }) => text).join(" ");
    if (field === "summary") entry.summary = [entry.summary, whole].filter(Boolean).join(" ") || null;
    else if (field === "title" && entry.title === "") entry.title = whole;
    else if (field !== "title" && field !== "entries" && (entry[field] === null || entry[field] === ""))
      entry[field] = whole;
    else this.#cv.unparsed.push(...texts);
  }

  #label(key: string, source: KeyedField["source"]): void {
    if (key !== "") this.#cv.markers.push({ role: "label", text: key, kind: null, source });
  }
}

const meaningOf = (key: string): Field | null => fieldOfKey.get(key.toLowerCase().replace(/[^\p{L}]/gu, "")) ?? null;

function fillDates(entry: Entry, fields: readonly KeyedField[]): void {
  const printed = fields.flatMap(({ value }) => textsOf(value).map(({ text }) => text));
  if (printed.length === 0) return;
  entry.dates = printed.join(" – ");
  const found = findDates(entry.dates)[0];
  entry.start = found?.start ?? null;
  entry.end = found?.end ?? null;
}

function setsOf(value: KeyedValue): KeyedField[][] {
  if ("fields" in value) return [value.fields];
  return "list" in value ? value.list.flatMap(setsOf) : [];
}

/** Its texts, those of lists in it included, fields aside. */
function textsOf(value: KeyedValue): KeyedText[] {
  if ("text" in value) return value.text === "" ? [] : [value];
  return "list" in value ? value.list.flatMap(textsOf) : [];
}
