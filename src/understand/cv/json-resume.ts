import type { Basics, Cv, Entry, EntryKind, Marker } from "../../model/cv.ts";
import type { SourceDocument, StructuredValue } from "../../model/document.ts";
import { entryKinds } from "../../model/entry-kinds.ts";
import type { KeptEntry } from "../../model/kept-exactly.ts";
import { Ids } from "./ids.ts";
import { KeptNotes } from "./kept-exactly.ts";
import { entryKey, nest } from "./nesting.ts";
import { isoDate, type Path, StructuredTexts } from "./structured.ts";

/** Which keys of a JSON Resume section say what, the first that has text winning. */
interface Section {
  kind: EntryKind;
  title: readonly string[];
  organization: readonly string[];
}

const position = {
  title: ["position", "title", "role", "jobTitle"],
  organization: ["name", "organization", "company", "employer"],
};
const sections = new Map<string, Section>([
  ["work", { kind: "work", ...position }],
  ["volunteer", { kind: "volunteer", ...position }],
  ["projects", { kind: "project", title: ["name", "title"], organization: ["entity"] }],
  [
    "education",
    {
      kind: "education",
      title: ["area", "studyType", "degree", "major", "field"],
      organization: ["institution", "school", "university"],
    },
  ],
  ["certificates", { kind: "certificate", title: ["name", "title"], organization: ["issuer"] }],
  ["awards", { kind: "award", title: ["title", "name"], organization: ["awarder"] }],
  ["publications", { kind: "publication", title: ["name", "title"], organization: ["publisher"] }],
  ["languages", { kind: "language", title: ["language", "name"], organization: [] }],
  ["interests", { kind: "interest", title: ["name"], organization: [] }],
  ["references", { kind: "reference", title: ["name"], organization: [] }],
]);
/** What people and other programs call the sections. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["experience", "work"],
  ["workExperience", "work"],
  ["employment", "work"],
  ["jobs", "work"],
  ["volunteering", "volunteer"],
  ["certifications", "certificates"],
  ["hobbies", "interests"],
  ["honors", "awards"],
  ["service", "volunteer"],
]);
const bulletKeys = ["highlights", "responsibilities", "achievements", "courses", "honors", "honours", "keywords"];
const startKeys = ["startDate", "start", "from"];
const endKeys = ["endDate", "end", "to"];
/** Nothing a reader of the CV sees. */
const unseen = new Set(["$schema", "meta", "image", "picture"]);

/** A JSON Resume as a CV. Wrong types are passed over; text under keys that it does not know goes to `unparsed`. */
export function understandJsonResume(document: SourceDocument): Cv {
  const structured = document.structured ?? { value: null, sourceOf: () => ({ line: 1, column: 1 }) };
  return new JsonResume(structured).cv();
}

class JsonResume {
  readonly #texts: StructuredTexts;
  readonly #ids = new Ids();
  /** Headings of sections whose items we wrote one by one. */
  readonly #markers: Marker[] = [];

  constructor(document: StructuredValue) {
    this.#texts = new StructuredTexts(document, unseen);
  }

  cv(): Cv {
    const basics = this.#basics();
    const notes = new KeptNotes(this.#texts);
    const entries = this.#entries(notes.entries());
    const kept = new Map(notes.skills().map(({ section, index, exact }) => [JSON.stringify([section, index]), exact]));
    const skills = this.#texts.items(["skills"]).map((path) => {
      const name = this.#texts.text(path) ?? this.#texts.text([...path, "name"]);
      const level = this.#texts.text([...path, "level"]);
      const listed = this.#texts.list([...path, "keywords"]).map(({ text }) => text);
      const isText = typeof this.#texts.valueAt([...path, "keywords"]) === "string";
      const keywords = isText
        ? listed.flatMap((text) => text.split(/\s*[,;]\s*/)).filter((text) => text !== "")
        : listed;
      const head = level === null ? (name ?? "") : `${name ?? ""} (${level})`.trim();
      const text = keywords.length === 0 ? head : `${head === "" ? "" : `${head}: `}${keywords.join(", ")}`;
      const source = this.#texts.firstSource(path);
      const isList = keywords.length > 0;
      return {
        id: this.#ids.skill(source),
        text,
        name: isList ? head || null : null,
        keywords: isList ? keywords : [head],
        source,
        ...kept.get(JSON.stringify(path)),
      };
    });
    return {
      schema: "cvtailor.cv/1",
      basics,
      entries,
      skills: skills.filter((skill) => skill.text !== ""),
      markers: this.#markers,
      unparsed: this.#texts.left(),
    };
  }

  /** All entries, nested as they say, in the order of the notes and then of the sections. */
  #entries(notes: readonly KeptEntry[]): Entry[] {
    const bySection = [...sections].flatMap(([key, section]) =>
      [key, ...namesFor(key)].flatMap((name) => this.#texts.items([name]).map((path) => ({ path, section }))),
    );
    const left = new Map(bySection.map((item) => [JSON.stringify(item.path), item]));
    const take = (path: Path) => {
      const item = left.get(JSON.stringify(path));
      left.delete(JSON.stringify(path));
      if (item === undefined) return [];
      return [{ entry: this.#entry(item.path, item.section), parentKey: this.#parentKey(item.path) }];
    };
    const exact: [Entry, KeptEntry["exact"]][] = [];
    const noted = notes.flatMap((note) => {
      const count = note.items ?? 1;
      const read = Array.from({ length: count }, (_, at) => take([note.section, note.index + at])).flat();
      const [first] = read;
      if (first === undefined || read.length < count) return read;
      exact.push([first.entry, note.exact]);
      if (note.items === undefined) return read;
      // The items of a section that is one entry.
      const bullets = read.map(({ entry }) => ({
        id: this.#ids.bullet(entry.source),
        text: entry.title,
        source: entry.source,
      }));
      Object.assign(first.entry, { bullets, summary: null, advisors: [] });
      const { kind = first.entry.kind, title = "" } = note.exact;
      this.#markers.push({ role: "section", text: title, kind, source: first.entry.source });
      return [first];
    });
    const nested = nest([...noted, ...bySection.flatMap(({ path }) => take(path))]);
    for (const [entry, fields] of exact) Object.assign(entry, fields);
    return nested;
  }

  #basics(): Basics {
    const at = (...path: Path) => this.#texts.text(["basics", ...path]);
    const place = ["address", "postalCode", "city", "region", "countryCode"].map((key) => at("location", key));
    const urls = [at("url") ?? at("website")].filter((url) => url !== null);
    const profiles = this.#texts.items(["basics", "profiles"]).flatMap((path) => {
      const url = this.#texts.text([...path, "url"]);
      const at = (key: string) => this.#texts.valueAt([...path, key]);
      if (url === null && at("network") !== at("username")) return [];
      const network = this.#texts.text([...path, "network"]);
      const username = this.#texts.text([...path, "username"]);
      // An address that has the user's name in it says it.
      const isSaid = username !== null && network !== null && url !== null && bare(url).includes(bare(username));
      const names = [network, isSaid ? null : username].filter((name) => name !== null);
      // We write one that leads nowhere by its words as both.
      if (url === null) return network === null ? [] : [{ text: network, url: network }];
      return [{ text: names.join(": ") || url, url }];
    });
    return {
      name: at("name"),
      label: at("label"),
      email: at("email"),
      phone: at("phone"),
      location: at("location") ?? (place.filter((part) => part !== null).join(", ") || null),
      links: [...urls.map((url) => ({ text: url, url })), ...profiles],
      summary: at("summary"),
    };
  }

  #entry(path: Path, section: Section): Entry {
    const source = this.#texts.firstSource(path);
    const id = this.#ids.entry(source);
    const first = (keys: readonly string[]) =>
      keys.map((key) => this.#texts.text([...path, key])).find((text) => text !== null);
    const organization = first(section.organization) ?? null;
    const parts = section.title.map((key) => this.#texts.text([...path, key])).filter((text) => text !== null);
    const titled = this.#texts.text(path) ?? (section.kind === "education" ? parts.reverse().join(", ") : parts[0]);
    const isPosition = section.kind === "work" || section.kind === "volunteer";
    const role = isPosition
      ? (parts[0] ?? null)
      : this.#texts
          .list([...path, "roles"])
          .map(({ text }) => text)
          .join(", ") || null;
    const description = first(["description"]);
    const summary = [isPosition ? description : null, first(["summary"]), first(["reference"])].filter(
      (text) => text != null,
    );
    const type = section.kind === "project" ? this.#type(path) : null;
    const score = first(["score", "gpa"]);
    const lists = bulletKeys.flatMap((key) => this.#texts.list([...path, key]));
    if (score) lists.push({ text: score, path: [...path, "score"] });
    const bullets = lists.map((bullet) => {
      const place = this.#texts.sourceOf(bullet.path);
      return { id: this.#ids.bullet(place), text: bullet.text, source: place };
    });
    return {
      id,
      kind: type ?? section.kind,
      title: titled || organization || summary[0] || bullets[0]?.text || "",
      subtitle: isPosition ? (first(["subtitle"]) ?? null) : (description ?? first(["fluency", "level"]) ?? null),
      role,
      organization,
      location: this.#texts.text([...path, "location"]),
      ...this.#dates(path),
      advisors: this.#texts.list([...path, "advisors"]).map(({ text }) => text),
      ...this.#address(path),
      summary: summary.join(" ") || null,
      bullets,
      entries: [],
      source,
    };
  }

  /** Of a text alone, the first that has one. */
  #address(path: Path): Pick<Entry, "url"> {
    const url = this.#texts.first(path, ["url", "website", "link"]);
    return url === null ? {} : { url };
  }

  /** Entries that no section of the format is for stand among the projects, with their kind as the type. */
  #type(path: Path): EntryKind | null {
    const type = this.#texts.valueAt([...path, "type"]);
    const kind = entryKinds.find((known) => known === type);
    if (kind === undefined) return null;
    this.#texts.text([...path, "type"]);
    return kind;
  }

  /** What an entry says of the one it stands under (`partOf`), in the form of `entryKey`; null where it says nothing. */
  #parentKey(path: Path): string | null {
    const [title, organization, start, nth] = ["title", "organization", "startDate", "nth"].map((key) =>
      this.#texts.text([...path, "partOf", key]),
    );
    if (title == null) return null;
    const named = { title, organization: organization ?? null, start: start == null ? null : isoDate(start) };
    return entryKey(named, Number(nth ?? 1));
  }

  /** A start without an end goes on, unless other words are given for it; a lone date is both. */
  #dates(path: Path): Pick<Entry, "start" | "end" | "dates"> {
    const at = (...keys: string[]) =>
      keys.map((key) => this.#texts.text([...path, key])).find((text) => text !== null) ?? null;
    const from = at(...startKeys);
    const to = at(...endKeys);
    const lone = at("date", "releaseDate", "year");
    if (lone !== null && from === null && to === null) return { start: isoDate(lone), end: isoDate(lone), dates: lone };
    const words = at("dates");
    if (from === null && to !== null) return { start: null, end: isoDate(to), dates: words ?? to };
    const until = to ?? (from === null || words !== null ? null : "present");
    const dates = words ?? ([from, until].filter((text) => text !== null && text !== "").join(" – ") || null);
    return { start: from === null ? null : isoDate(from), end: until === null ? null : isoDate(until), dates };
  }
}

/** Letters and digits, without case. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function namesFor(section: string): string[] {
  return [...aliases].filter(([, name]) => name === section).map(([alias]) => alias);
}
