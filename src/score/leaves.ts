import type { Bullet, Cv, Entry, EntryKind } from "../model/cv.ts";
import { listKinds } from "../model/entry-kinds.ts";

/** An entry that is ranked, with what its heading says. */
export interface Leaf {
  entry: Entry;
  parent: Entry | null;
  /** Title, role, organisation and the like, its own before its position's. */
  heading: string[];
  /** What the person was or made: the title and the roles. */
  name: string[];
  bullets: Bullet[];
  /** Its bullets have nothing to do with each other (a list of certificates, lines of skills): none speaks for the rest. */
  isList: boolean;
}

/** Sections whose items stand each for itself. */
const lists: ReadonlySet<EntryKind> = new Set<EntryKind>(listKinds);

/** Id of the entry that stands for the skills section in a ranking. */
const skillsId = "skills";

function headingOf(entry: Entry, parent: Entry | null): string[] {
  const own = [entry.title, entry.role, entry.subtitle, entry.organization, entry.summary];
  const above = parent === null ? [] : [parent.role, parent.organization];
  return [...new Set([...own, ...above])].filter((text) => text !== null);
}

/** What a section has beside its entries: lines under one word such as `Other`, with nothing to say where or when. */
function isRest({ kind, role, organization, dates, title, bullets }: Entry): boolean {
  const isPlaced = role !== null || organization !== null || dates !== null;
  return kind === "education" && !isPlaced && bullets.length > 1 && !/\s/.test(title.trim());
}

function nameOf(entry: Entry, parent: Entry | null): string[] {
  return [...new Set([entry.title, entry.role, parent?.role ?? null])].filter((text) => text !== null);
}

function leavesOf(entry: Entry, parent: Entry | null): Leaf[] {
  const inner = entry.entries.flatMap((child) => leavesOf(child, entry));
  // A position that holds projects is their parent; it has a row of its own only for bullets that belong to no project.
  if (inner.length > 0 && entry.bullets.length === 0) return inner;
  const isList = lists.has(entry.kind) || isRest(entry);
  const heading = headingOf(entry, parent);
  return [{ entry, parent, heading, name: nameOf(entry, parent), bullets: entry.bullets, isList }, ...inner];
}

/** What is ranked of a CV: entries without entries of their own, and the skills section as one entry. */
export function leaves(cv: Cv): Leaf[] {
  const ranked = cv.entries.flatMap((entry) => leavesOf(entry, null));
  const [first] = cv.skills;
  if (first === undefined) return ranked;
  const skills: Entry = {
    id: skillsId,
    kind: "skill",
    title: cv.markers.find((marker) => marker.kind === "skill")?.text ?? "Skills",
    subtitle: null,
    role: null,
    organization: null,
    location: null,
    start: null,
    end: null,
    dates: null,
    advisors: [],
    summary: null,
    bullets: [],
    entries: [],
    source: first.source,
  };
  return [...ranked, { entry: skills, parent: null, heading: [], name: [], bullets: cv.skills, isList: true }];
}
