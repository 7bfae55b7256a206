import {
  AskIndex,
  contactsOf,
  formatDates,
  isPlain,
  leadOf,
  partsOf,
  plainItems,
  type Resume,
  reasonOf,
  type Span,
  spansOf,
} from "../../index.ts";
import type { Evidence, Match } from "../../model/match.ts";
import type { Posting } from "../../model/posting.ts";
import type { ResumeEntry } from "../../model/resume.ts";
import type { Choice, Selection } from "../../model/selection.ts";
import type { DrawnEntry, DrawnLine, DrawnResume, LeftOut, Part, ResumeAnswer } from "../api.ts";

type Asks = ConstructorParameters<typeof AskIndex>[0];

/** Longest quotation of another text in a reason. */
const longestQuote = 70;

/** Draws a posting and a résumé as parts of text, each with the asks that it names or answers. */
export class Drawing {
  private readonly asks: AskIndex;
  private readonly evidence = new Map<string, readonly Evidence[]>();
  private readonly texts = new Map<string, { text: string; under: string }>();
  private readonly choices: ReadonlyMap<string, Choice>;
  private readonly selection: Selection;
  private readonly parents = new Map<string, string | null>();
  /** Entries that have nothing under them, and so go or stay as a whole. */
  private readonly bare = new Set<string>();

  constructor(asks: Asks, match: Match, selection: Selection) {
    this.asks = new AskIndex(asks);
    this.selection = selection;
    this.choices = new Map([...selection.entries, ...selection.bullets].map((choice) => [choice.id, choice]));
    for (const entry of match.entries) {
      this.evidence.set(entry.id, entry.evidence);
      this.texts.set(entry.id, { text: entry.title, under: entry.organization ?? "" });
      this.parents.set(entry.id, entry.parent);
      if (entry.bullets.length === 0) this.bare.add(entry.id);
      for (const { id, text, evidence } of entry.bullets) {
        this.evidence.set(id, evidence);
        this.texts.set(id, { text, under: entry.title });
        this.parents.set(id, entry.id);
      }
    }
  }

  statements(posting: Posting): ResumeAnswer["posting"]["statements"] {
    return posting.statements.map((statement) => ({
      topic: statement.topic,
      asks: statement.priority !== null,
      parts: toParts(statement.text, this.asks.placesIn(statement)),
    }));
  }

  resume({ basics, sections }: Resume): DrawnResume {
    return {
      name: basics.name,
      label: basics.label,
      contacts: contactsOf(basics),
      summary: basics.summary,
      sections: sections.map(({ kind, heading, entries }) => ({
        kind,
        heading,
        items: entries.filter(isPlain).flatMap((entry) => this.items(entry, kind === "skill")),
        entries: entries.filter((entry) => !isPlain(entry)).map((entry) => this.entry(entry)),
      })),
    };
  }

  /** What is in the CV and not on the résumé: what was excluded first, then what would answer most. */
  leftOut(exclude: ReadonlySet<string>): LeftOut[] {
    const { bullets, entries } = this.selection;
    const all = new Map(
      [...entries.filter(({ id }) => this.bare.has(id)), ...bullets].map((choice) => [choice.id, choice]),
    );
    return [...all.values()]
      .filter(({ kept }) => !kept)
      .sort((a, b) => Number(b.reason === "excluded") - Number(a.reason === "excluded") || b.gain - a.gain)
      .map((choice) => {
        const isExcluded = choice.reason === "excluded";
        const excludedBy = isExcluded ? this.excluding(choice.id, exclude) : null;
        return {
          id: choice.id,
          under: this.texts.get(choice.id)?.under ?? "",
          text: this.texts.get(choice.id)?.text ?? "",
          reason: this.reason(choice.id),
          excludedBy,
          bySettings: isExcluded && excludedBy === null,
        };
      });
  }

  /** The wish that leaves something out: its own, or that for what it stands under. */
  private excluding(id: string, exclude: ReadonlySet<string>): string | null {
    for (let one: string | null = id; one !== null; one = this.parents.get(one) ?? null)
      if (exclude.has(one)) return one;
    return null;
  }

  /** Why something is there or not; another text that this has to do with is quoted. */
  private reason(id: string): string {
    const choice = this.choices.get(id);
    if (choice === undefined) return "";
    const other = choice.because === null ? undefined : this.texts.get(choice.because)?.text;
    return reasonOf({ ...choice, because: other === undefined ? choice.because : `“${shortened(other)}”` });
  }

  /** The items that an entry without a heading gives to the list of its section. */
  private items(entry: ResumeEntry, areSkills: boolean): DrawnLine[] {
    const ids = entry.listItem ? [entry.id] : entry.bullets.map(({ id }) => id);
    return plainItems(entry).map((words, at) => this.line(ids[at] ?? entry.id, words, areSkills ? leadOf(words) : ""));
  }

  private line(id: string, words: string, lead = ""): DrawnLine {
    return { id, lead, parts: this.answering(words.slice(lead.length).trimStart(), id), reason: this.reason(id) };
  }

  private entry(entry: ResumeEntry): DrawnEntry {
    return {
      id: entry.id,
      title: this.answering(entry.title ?? "", entry.id),
      subtitle: this.answering(entry.subtitle ?? "", entry.id),
      place: entry.location,
      dates: formatDates(entry),
      summary: entry.summary,
      bullets: entry.bullets.map(({ id, text }) => this.line(id, text)),
      entries: entry.entries.map((child) => this.entry(child)),
    };
  }

  /** A text of the CV, cut where its words answer asks. */
  private answering(words: string, id: string): Part[] {
    const spans = (this.evidence.get(id) ?? []).flatMap(({ ask, matched }) => {
      const number = this.asks.numberOf(ask);
      if (number === undefined) return [];
      return spansOf(words, matched.split(" … "), true).map((span) => ({ ...span, number }));
    });
    return toParts(words, spans);
  }
}

function toParts(text: string, spans: readonly (Span & { number: number })[]): Part[] {
  return partsOf(text, spans).map(({ words, covering }) => ({
    words,
    asks: [...new Set(covering.map(({ number }) => number))],
  }));
}

function shortened(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote).replace(/\s+\S*$/, "")} …`;
}
