import type { Basics, Cv, Entry, EntryKind } from "../../src/model/cv.ts";
import type { Evidence, Match, ScoredEntry } from "../../src/model/match.ts";
import type { Ask } from "../../src/model/posting.ts";

const nobody: Basics = { name: null, label: null, email: null, phone: null, location: null, links: [], summary: null };

let line = 0;
const source = () => ({ line: ++line, column: 1 });

/** An entry with made-up defaults; bullets as plain texts, ids by their lines. */
export function entry(
  kind: EntryKind,
  title: string,
  parts: Partial<Omit<Entry, "bullets">> & { bullets?: string[] } = {},
): Entry {
  const place = source();
  const { bullets = [], ...rest } = parts;
  return {
    id: `e${place.line}`,
    kind,
    title,
    subtitle: null,
    role: null,
    organization: null,
    location: null,
    start: null,
    end: null,
    dates: null,
    advisors: [],
    summary: null,
    entries: [],
    source: place,
    ...rest,
    bullets: bullets.map((text) => {
      const at = source();
      return { id: `b${at.line}`, text, source: at };
    }),
  };
}

export function cv(entries: Entry[], basics: Partial<Basics> = {}, skills: string[] = []): Cv {
  return {
    schema: "cvtailor.cv/1",
    basics: { ...nobody, ...basics },
    entries,
    skills: skills.map((text) => {
      const at = source();
      return { id: `s${at.line}`, text, name: null, keywords: [], source: at };
    }),
    markers: [],
    unparsed: [],
  };
}

export const ask = (text: string, weight = 1, priority: Ask["priority"] = "must"): Ask => ({
  text,
  concept: null,
  priority,
  weight,
  line: 1,
});

/** A match that scores by words shared: each ask whose text a bullet contains counts the same. */
export function matchOf(person: Cv, asks: Ask[], change: (entries: ScoredEntry[]) => void = () => {}): Match {
  const evidenceOf = (text: string): Evidence[] => {
    const met = asks.filter((one) => text.toLowerCase().includes(one.text.toLowerCase()));
    return met.map((one) => ({ ask: one.text, matched: one.text, how: "exact", weight: 1 / met.length }));
  };
  const scoreOf = (text: string): number => 1 - 0.5 ** evidenceOf(text).length;
  const leaves = (list: Entry[], parent: string | null): ScoredEntry[] =>
    list.flatMap((one) => {
      const bullets = one.bullets.map((bullet) => ({
        ...bullet,
        score: scoreOf(bullet.text),
        evidence: evidenceOf(bullet.text),
        twinOf: null,
      }));
      const { id, kind, title, role, organization } = one;
      const own: ScoredEntry = {
        ...{ id, kind, title, role, organization, parent, source: one.source, twinOf: null },
        score: scoreOf(title),
        bullets: bullets.toSorted((a, b) => b.score - a.score),
        evidence: evidenceOf(title),
      };
      return one.entries.length > 0 ? leaves(one.entries, id) : [own];
    });
  const entries = leaves(person.entries, null);
  const skills = entry("skill", "Skills");
  if (person.skills.length > 0) {
    const bullets = person.skills.map(({ id, text, source }) => ({
      ...{ id, text, source, twinOf: null },
      score: scoreOf(text),
      evidence: evidenceOf(text),
    }));
    const none = { role: null, organization: null, parent: null, evidence: [], twinOf: null };
    entries.push({
      ...none,
      id: "skills",
      kind: "skill",
      title: skills.title,
      score: 0,
      source: skills.source,
      bullets,
    });
  }
  change(entries);
  return {
    schema: "cvtailor.rank/1",
    posting: { title: null, company: null, asks },
    fit: 0,
    confidence: { level: "high", notes: [] },
    entries,
  };
}

/** A beekeeper turned programmer: positions with projects, a side project, degrees, lists, and words that Markdown would eat. */
export function beekeeper(): Cv {
  const hives = entry("project", "Hive Watch", {
    bullets: [
      "Wired 40 hives with sensors and read them every *minute* over LoRa.",
      "Wrote the firmware in C++ and snake_case Python, with <10 mA at rest.",
      "Mentored two apprentices.",
    ],
  });
  const honey = entry("project", "Honey Ledger", {
    bullets: ["Kept the books of 12 growers in PostgreSQL.", "1. Cut month's end from 5 days to 1."],
  });
  return cv(
    [
      entry("work", "Field Engineer", {
        role: "Field Engineer",
        organization: "Meadow & Sons",
        location: "Ljubljana, Slovenia",
        start: "2021-03",
        end: "present",
        entries: [hives, honey],
      }),
      entry("work", "Shop Hand", {
        role: "Shop Hand",
        start: "2016",
        end: "2017-08",
        bullets: ["Sold candles at the market.", "Counted stock in spreadsheets."],
      }),
      entry("work", "Ferry Deckhand", { role: "Ferry Deckhand", bullets: ["Tied knots."] }),
      entry("project", "Wax Maps", {
        subtitle: "An atlas of scents",
        dates: "one wet spring",
        bullets: ["Drew maps with PostgreSQL and R&D money."],
      }),
      entry("education", "BSc Biology", { organization: "University of Maribor", start: "2013", end: "2016" }),
      entry("certificate", "Beekeeping Licence", { organization: "Guild of Apiarists", start: "2018-05" }),
      entry("certificate", "First Aid"),
      entry("language", "Languages", { bullets: ["Slovene (native)", "English (fluent)"] }),
    ],
    {
      name: "Ana_Maria Medved",
      label: "Engineer of hives",
      email: "ana.medved@example.org",
      location: "Kranj",
      links: [{ text: "Code", url: "https://example.org/~ana" }],
      summary: "Reads bees and code.",
    },
    ["Programming: C++, Python, R", "Workshop: joinery, smoking # and wax"],
  );
}
