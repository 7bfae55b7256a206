import type { Cv, Entry } from "../../src/model/cv.ts";
import type { Posting, Priority } from "../../src/model/posting.ts";
import { extractAsks } from "../../src/understand/posting/asks.ts";

/** An entry of its title and bullets; lines are counted on from `line`. */
export function entry(line: number, title: string, bullets: string[], more: Partial<Entry> = {}): Entry {
  return {
    id: `e${line}`,
    kind: "project",
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
    bullets: bullets.map((text, place) => ({
      id: `b${line + place + 1}`,
      text,
      source: { line: line + place + 1, column: 3 },
    })),
    entries: [],
    source: { line, column: 1 },
    ...more,
  };
}

export function cvOf(entries: Entry[], skills: string[] = []): Cv {
  return {
    schema: "cvtailor.cv/1",
    basics: { name: null, label: null, email: null, phone: null, location: null, links: [], summary: null },
    entries,
    skills: skills.map((text, place) => ({
      id: `s${900 + place}`,
      text,
      name: null,
      keywords: [],
      source: { line: 900 + place, column: 1 },
    })),
    markers: [],
    unparsed: [],
  };
}

/** A posting of statements, each with its priority; null for one that asks for nothing. */
export function postingOf(title: string | null, ...statements: [Priority | null, string][]): Posting {
  const all = statements.map(([priority, text], place) => ({
    text,
    topic: "role" as const,
    priority,
    source: { line: place + 1, column: 1 },
  }));
  return {
    schema: "cvtailor.posting/1",
    title,
    company: null,
    location: null,
    seniority: null,
    level: "hands-on",
    statements: all,
    asks: extractAsks(all, { title, company: null, location: null }),
    confidence: { level: "high", notes: [] },
  };
}
