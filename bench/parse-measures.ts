import type { Cv, Entry } from "../src/model/cv.ts";
import { listKinds } from "../src/model/entry-kinds.ts";
import { isWholeSection } from "../src/model/layout.ts";
import type { ExpectedEntry, ExpectedFacts } from "./expected-cvs.ts";

/** Kinds whose sections a person reads item by item. */
const lists: ReadonlySet<string> = new Set<string>([...listKinds, "other"]);

/** How many were right of how many were wanted and how many were found. */
export interface Tally {
  right: number;
  wanted: number;
  found: number;
}

/** What a parse has right; `misses` says each fault in words. */
export interface ParseMeasures {
  entries: Tally;
  bullets: Tally;
  dates: Tally;
  contacts: Tally;
  organizations: Tally;
  skills: Tally;
  /** Share of the CV's visible characters that no field took. */
  unparsed: number;
  misses: string[];
}

export const measureNames = ["entries", "bullets", "dates", "contacts", "organizations", "skills"] as const;

/** Harmonic mean of precision and recall; 1 where nothing was wanted and nothing found. */
export function f1({ right, wanted, found }: Tally): number {
  return wanted + found === 0 ? 1 : (2 * right) / (wanted + found);
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = { right: 0, wanted: 0, found: 0 };
  for (const { right, wanted, found } of tallies) {
    sum.right += right;
    sum.wanted += wanted;
    sum.found += found;
  }
  return sum;
}

/** Letters and digits only, without case and accents. */
const folded = (text: string): string =>
  (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  ).join(" ");
const foldedUrl = (url: string): string => url.replace(/^(?:https?:\/\/)?(?:www\.)?|\/+$/gi, "").toLowerCase();
const digits = (text: string): string => text.replace(/\D/g, "");
const anyOf = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** Something found that an expected entry may be: an entry, or an item of a section of short items. */
interface Found {
  entry: Entry;
  title: string;
  parent: string | null;
  isItem: boolean;
}

/** Compares what was understood of a CV with what a person saw in it. */
export function measureParse(cv: Cv, facts: ExpectedFacts): ParseMeasures {
  const misses: string[] = [];
  const measures: ParseMeasures = {
    ...{
      entries: addTallies([]),
      bullets: addTallies([]),
      dates: addTallies([]),
      contacts: contactsOf(cv, facts, misses),
    },
    ...{ organizations: addTallies([]), skills: addTallies([]), unparsed: unparsedShare(cv), misses },
  };
  if (facts.entries !== undefined) compareEntries(cv, facts, measures);
  if (facts.skills !== undefined) {
    const [wanted, found] = [facts.skills, cv.skills.length];
    measures.skills = { right: Math.min(wanted, found), wanted, found };
    if (wanted !== found) misses.push(`skills: ${found} lines, not ${wanted}`);
  }
  return measures;
}

function compareEntries(cv: Cv, { entries: wanted = [], lists = {} }: ExpectedFacts, measures: ParseMeasures): void {
  const left = new Set(allFound(cv));
  for (const want of wanted) {
    const met = [...left].filter((found) => isSame(found, want));
    const best = met.find((found) => isDated(found.entry, want)) ?? met[0];
    if (best !== undefined) left.delete(best);
    else
      measures.misses.push(
        `missed: ${anyOf(want.kind)[0]} "${anyOf(want.title)[0]}" (${anyOf(want.bullets)[0]} bullets)`,
      );
    compareEntry(best, want, measures);
  }
  let unjudged = 0;
  for (const [kind, count = 0] of Object.entries(lists)) {
    if (count === null) {
      const passed = [...left].filter(({ entry }) => entry.kind === kind);
      for (const item of passed) left.delete(item);
      unjudged += passed.length;
      continue;
    }
    const items = [...left].filter(({ entry }) => entry.kind === kind).slice(0, count);
    for (const item of items) left.delete(item);
    measures.entries.right += items.length;
    measures.entries.wanted += count;
    if (items.length < count) measures.misses.push(`missed: ${count - items.length} of ${count} items, ${kind}`);
  }
  for (const { entry, title, isItem } of left) {
    const bullets = isItem ? 0 : entry.bullets.length;
    measures.bullets.found += bullets;
    measures.misses.push(`too many: ${entry.kind} "${title}" (${bullets} bullets)`);
  }
  measures.entries.wanted += wanted.length;
  measures.entries.found = allFound(cv).length - unjudged;
}

function compareEntry(
  found: Found | undefined,
  want: ExpectedEntry,
  { entries, bullets, dates, organizations, misses }: ParseMeasures,
) {
  const count = found === undefined || found.isItem ? 0 : found.entry.bullets.length;
  const counts = want.bullets === null ? [count] : anyOf(want.bullets);
  const wanted = counts.includes(count) ? count : (counts[0] ?? 0);
  bullets.right += Math.min(count, wanted);
  bullets.wanted += wanted;
  bullets.found += count;
  if (want.start !== undefined || want.end !== undefined) dates.wanted += 1;
  if (want.organization !== undefined) organizations.wanted += 1;
  if (found === undefined) return;
  const { entry, title } = found;
  entries.right += 1;
  if (count !== wanted) misses.push(`bullets of "${title}": ${count}, not ${wanted}`);
  if (want.start !== undefined || want.end !== undefined) {
    dates.found += 1;
    if (isDated(entry, want)) dates.right += 1;
    else misses.push(`dates of "${title}": ${entry.start} to ${entry.end}, not ${want.start} to ${want.end}`);
  }
  if (want.organization === undefined) return;
  organizations.found += 1;
  if (anyOf(want.organization).some((name) => folded(name ?? "") === folded(entry.organization ?? "")))
    organizations.right += 1;
  else misses.push(`organization of "${title}": ${entry.organization}, not ${anyOf(want.organization)[0]}`);
}

function allFound(cv: Cv): Found[] {
  const walk = (list: readonly Entry[], parent: string | null): Found[] =>
    list.flatMap((entry) =>
      lists.has(entry.kind) && isWholeSection(entry, cv.markers)
        ? entry.bullets.map((bullet) => ({ entry, title: bullet.text, parent, isItem: true }))
        : [{ entry, title: entry.title, parent, isItem: false }, ...walk(entry.entries, entry.title)],
    );
  return walk(cv.entries, null);
}

function isSame({ entry, title, parent, isItem }: Found, want: ExpectedEntry): boolean {
  if (!anyOf(want.kind).includes(entry.kind)) return false;
  if (folded(parent ?? "") !== folded(want.parent ?? "")) return false;
  const [ours, theirs] = [folded(title), anyOf(want.title).map(folded)];
  return theirs.some((one) => one === ours || (isItem && ours.startsWith(one)));
}

function isDated(entry: Entry, want: ExpectedEntry): boolean {
  return (want.start === undefined || want.start === entry.start) && (want.end === undefined || want.end === entry.end);
}

function contactsOf({ basics }: Cv, facts: ExpectedFacts, misses: string[]): Tally {
  const tally = addTallies([]);
  const check = (
    field: string,
    ours: string | null,
    theirs: readonly (string | null)[],
    fold: (text: string) => string,
  ) => {
    const isRight = theirs.some((one) => fold(one ?? "") === fold(ours ?? ""));
    tally.wanted += 1;
    tally.found += 1;
    if (isRight) tally.right += 1;
    else misses.push(`${field}: ${ours}, not ${theirs[0]}`);
  };
  if (facts.name !== undefined) check("name", basics.name, [facts.name], folded);
  if (facts.email !== undefined) check("email", basics.email, [facts.email], (text) => text.toLowerCase());
  if (facts.phone !== undefined) check("phone", basics.phone, [facts.phone], digits);
  if (facts.location !== undefined) check("location", basics.location, anyOf(facts.location), folded);
  if (facts.links !== undefined) {
    const ours = new Set(basics.links.map((link) => foldedUrl(link.url)));
    const theirs = new Set(facts.links.map(foldedUrl));
    tally.right += [...ours].filter((url) => theirs.has(url)).length;
    tally.wanted += theirs.size;
    tally.found += ours.size;
    for (const url of theirs) if (!ours.has(url)) misses.push(`missed link: ${url}`);
    for (const url of ours) if (!theirs.has(url)) misses.push(`too many links: ${url}`);
  }
  return tally;
}

/** Visible characters of `unparsed` among all that the CV has taken anywhere. */
export function unparsedShare(cv: Cv): number {
  const size = (value: unknown): number => {
    if (typeof value === "string") return value.replace(/\s/g, "").length;
    return typeof value === "object" && value !== null
      ? Object.values(value).reduce<number>((sum, one) => sum + size(one), 0)
      : 0;
  };
  const unparsed = size(cv.unparsed.map(({ text }) => text));
  const { basics, entries, skills, markers } = cv;
  const taken = size([basics, markers.map(({ text }) => text), skills.map(({ text }) => text), entries.map(wordsOf)]);
  return unparsed === 0 ? 0 : unparsed / (unparsed + taken);
}

function wordsOf(entry: Entry): unknown[] {
  const { title, subtitle, role, organization, location, dates, advisors, url, summary } = entry;
  const roles = [role, organization].filter((text) => text !== title);
  return [
    title,
    subtitle,
    roles,
    location,
    dates,
    advisors,
    url,
    summary,
    entry.bullets.map(({ text }) => text),
    entry.entries.map(wordsOf),
  ];
}
