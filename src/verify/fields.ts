import type { Cv, Entry } from "../model/cv.ts";
import { isListItem } from "../model/layout.ts";
import { sectionHeadings } from "../model/resume.ts";
import type { Source } from "../model/source.ts";
import { formatDates } from "../render/dates.ts";
import { foldSpace, linkTarget } from "../render/escape.ts";
import { type PlacedLine, type VerifiedLine, verified } from "./lines.ts";
import type { Tracer } from "./tracer.ts";

type Look = Pick<PlacedLine, "kind" | "level">;
type Links = PlacedLine["links"];

const plain: Look = { kind: "text", level: 0 };
const item: Look = { kind: "item", level: 0 };
const heading = (level: number): Look => ({ kind: "heading", level });
/** Dates as the format has them, which say no more than those that were read. */
const formatted = /^[\d-]+(?: – (?:[\d-]+|present))?$/;

/**
 * Traces a résumé of fields instead of lines (JSON Resume), as it was understood: each text by itself, under the section and
 * the entry that it has there. A line is where the text's entry begins. What no field took fails.
 */
export function traceFields(resume: Cv, tracer: Tracer): VerifiedLine[] {
  return new Fields(tracer).trace(resume);
}

class Fields {
  private readonly lines: VerifiedLine[] = [];
  private readonly tracer: Tracer;

  constructor(tracer: Tracer) {
    this.tracer = tracer;
  }

  trace({ basics, entries, skills, unparsed }: Cv): VerifiedLine[] {
    const { name, links } = basics;
    const top = { line: 1, column: 1 };
    this.put(name, heading(1), top);
    for (const field of ["label", "email", "phone", "location", "summary"] as const) {
      const text = foldSpace(basics[field] ?? "");
      const line = { ...plain, text, links: [], line: top.line };
      if (text !== "") this.lines.push(verified(line, this.tracer.traceContact(field, text)));
    }
    for (const { text, url } of links) {
      this.put(text, plain, top, [{ text: foldSpace(text), target: linkTarget(url) ?? url }]);
    }
    for (const kind of new Set(entries.map((entry) => entry.kind))) {
      this.open(sectionHeadings[kind]);
      for (const entry of entries) if (entry.kind === kind) this.entry(entry, null, 3);
    }
    if (skills.length > 0) this.open(sectionHeadings.skill);
    for (const { text, source } of skills) this.put(text, item, source);
    for (const { text, source } of unparsed) {
      const line = { ...plain, text: foldSpace(text), links: [], line: source.line };
      this.lines.push(verified(line, { source: null, entryId: null, reason: "in no field that a résumé of ours has" }));
    }
    return this.lines;
  }

  /** Goes to a section, which in this format has no line. */
  private open(text: string): void {
    this.tracer.trace({ ...heading(2), text, links: [] });
  }

  private entry(entry: Entry, parent: Entry | null, level: number): void {
    const { title, subtitle, role, location, source, summary } = entry;
    const organization = entry.organization === (parent?.organization ?? parent?.title) ? null : entry.organization;
    const roles = [subtitle, role, organization].filter((text) => text !== title);
    const dates = [formatDates(entry), formatted.test(entry.dates ?? "") ? null : entry.dates];
    if (isListItem(entry)) {
      const names = [title, ...roles].filter((text) => text !== null).join(" — ");
      this.put([names, location, dates[0]].filter((text) => text != null).join(" · "), item, source);
      this.put(dates[1] === dates[0] ? null : (dates[1] ?? null), item, source);
      this.put(summary, item, source);
      return;
    }
    this.put(title, heading(level), source);
    for (const text of new Set([...roles, location, ...dates, ...entry.advisors, summary]))
      this.put(text, plain, source);
    for (const { text, source: place } of entry.bullets) this.put(text, item, place);
    for (const child of entry.entries) this.entry(child, entry, Math.min(level + 1, 6));
  }

  private put(text: string | null | undefined, look: Look, source: Source, links: Links = []): void {
    if (text == null) return;
    const line = { ...look, text: foldSpace(text), links, line: source.line };
    this.lines.push(verified(line, this.tracer.trace(line)));
  }
}
