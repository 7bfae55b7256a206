import type { EntryKind } from "../model/cv.ts";
import type { Ask } from "../model/posting.ts";
import { countedBy, degreeAt, degreeLevels, languageLevels, spokenLanguages } from "../text/qualifications.ts";
import { termNumbersOf } from "../text/terms.ts";
import { tokenize } from "../text/tokenize.ts";
import type { Answer } from "./answers.ts";
import type { Leaf } from "./leaves.ts";

/**
 * A CV is at least as new as this, in months. The program reads no clock, so that the same input gives the same bytes: today
 * is the newest date that the CV names, but not before this.
 */
const leastToday = 2026 * 12;
/** In months: who worked from one January to another's December has worked a year. */
const tolerance = 3;

/** The month of a CV's date, counted from year 0; the first or the last of a bare year. Not for `present`. */
function monthOf(date: string, isEnd: boolean): number {
  const [year = 0, month] = date.split("-").map(Number);
  return 12 * year + (month ?? (isEnd ? 12 : 1)) - (isEnd ? 0 : 1);
}

interface Span {
  from: number;
  to: number;
  dates: string;
}

/** The newest month that the entries of a CV name. */
function todayOf(leaves: readonly Leaf[]): number {
  let today = leastToday;
  for (const { entry, parent } of leaves)
    for (const each of [entry, parent])
      for (const date of [each?.start, each?.end])
        if (date != null && date !== "present") today = Math.max(today, monthOf(date, false));
  return today;
}

/** When a leaf was held; its position's dates where it has none. */
function spanOf({ entry, parent }: Leaf, today: number): Span | null {
  const dated = entry.start !== null ? entry : parent;
  if (dated?.start == null) return null;
  const end = dated.end ?? dated.start;
  const from = dated.start === "present" ? today : monthOf(dated.start, false);
  const to = Math.max(from, end === "present" ? today : monthOf(end, true));
  return { from, to, dates: dated.dates ?? [...new Set([dated.start, end])].join(" – ") };
}

/** How many months some spans cover together. */
function monthsIn(spans: readonly Span[]): number {
  let sum = 0;
  let end = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

/** The highest degree that a text names, 0 for none. */
function degreeIn(text: string): { level: number; matched: string } {
  const tokens = tokenize(text);
  let best = { level: 0, matched: "" };
  for (const [place, token] of tokens.entries()) {
    const next = tokens[place + 1];
    // Under a heading of education, a bare `Master` is a degree.
    const level = token.word === "master" ? (degreeLevels.get("masters") ?? 0) : degreeAt(token, next, text);
    if (level > best.level) best = { level, matched: text.slice(token.start, token.end) };
  }
  return best;
}

/** Entries that may be or hold degrees. */
const taught: ReadonlySet<EntryKind> = new Set<EntryKind>(["education", "certificate"]);

/** The words of a degree that are not its subject. */
function subjectOf(ask: string): readonly number[] {
  const tokens = tokenize(ask);
  const subject = tokens.filter(
    (token, place) => degreeAt(token, tokens[place + 1], ask) === 0 && !notSubject.has(token.word),
  );
  return termNumbersOf(subject.map(({ text }) => text).join(" "));
}
const notSubject: ReadonlySet<string> = new Set(
  "degree degrees university college level field fields related relevant science sciences arts advanced equivalent discipline subject higher accredited similar completed ideally preferably technical quantitative minimum recognised recognized".split(
    " ",
  ),
);

/** The level at which a text says that a language is spoken, null where it does not say. */
function levelOf(language: string, text: string): number | null {
  const tokens = tokenize(text);
  const place = tokens.findIndex(({ word }) => word === language);
  for (
    let next = place + 1;
    place >= 0 && next < tokens.length && !spokenLanguages.has(tokens[next]?.word ?? "");
    next++
  ) {
    const level = languageLevels.get(tokens[next]?.word ?? "");
    if (level !== undefined) return level;
  }
  return languageLevels.get(tokens[place - 1]?.word ?? "") ?? null;
}

/**
 * Makes the function that compares the asks that have a value with what the CV's entries come to, and leaves only those
 * answers that reach it: years by dates, degrees and languages by level.
 * @param firstDocument of each leaf: its bullets come first, then its heading.
 */
export function valuesOf(
  leaves: readonly Leaf[],
  firstDocument: readonly number[],
  texts: readonly string[],
): (asks: readonly Ask[], answers: Map<number, Answer[]>) => void {
  const today = todayOf(leaves);
  const held = leaves.map((leaf, place) => {
    const first = firstDocument[place] ?? 0;
    const heading = first + leaf.bullets.length;
    return { first, heading, isWork: leaf.entry.kind === "work", span: spanOf(leaf, today) };
  });
  // A degree is told by the heading of its entry, or by an item of a list of them.
  const degrees = leaves.flatMap((leaf, place) => {
    const { first, heading } = held[place] as (typeof held)[number];
    if (!taught.has(leaf.entry.kind)) return [];
    const documents = leaf.isList ? leaf.bullets.map((_, item) => first + item) : [];
    return [...documents, heading].map((document) => ({ document, ...degreeIn(texts[document] ?? "") }));
  });
  const answersIn = (document: number, answers: Map<number, Answer[]>): Answer[] => {
    const known = answers.get(document) ?? [];
    answers.set(document, known);
    return known;
  };
  const without = (ask: Ask, answers: Map<number, Answer[]>, fails: (document: number) => boolean): void => {
    for (const [document, known] of answers)
      if (known.some(({ reading }) => reading.ask === ask) && fails(document))
        answers.set(
          document,
          known.filter(({ reading }) => reading.ask !== ask),
        );
  };
  const byValue = (ask: Ask, document: number, quote: string, answers: Map<number, Answer[]>): void => {
    const reading = { ask, option: null, words: ask.text, byAcronym: false, parts: [] };
    answersIn(document, answers).push({ reading, how: "value", quote: () => quote });
  };

  return (asks, answers) => {
    for (const ask of asks) {
      const value = ask.value ?? 0;
      if (ask.kind === "years") {
        const any = countedBy(ask.text) === "";
        const answering = (document: number): boolean =>
          answers.get(document)?.some(({ reading }) => reading.ask === ask) === true;
        const counted = held.filter(({ first, heading, isWork, span }) => {
          if (span === null) return false;
          if (any) return isWork;
          for (let document = first; document <= heading; document++) if (answering(document)) return true;
          return false;
        });
        const months = monthsIn(counted.flatMap(({ span }) => span ?? []));
        if (months < 12 * value - tolerance) without(ask, answers, () => true);
        else
          for (const { heading, span } of counted)
            if (!answering(heading)) byValue(ask, heading, span?.dates ?? "", answers);
      }
      if (ask.kind === "degree") {
        const subject = subjectOf(ask.text);
        for (const { level, document, matched } of degrees) {
          const words = level >= Math.max(1, value) ? termNumbersOf(texts[document] ?? "") : [];
          if (words.length > 0 && (subject.length === 0 || subject.some((term) => words.includes(term))))
            byValue(ask, document, matched, answers);
        }
      }
      if (ask.kind === "language" && ask.value !== undefined) {
        const language = tokenize(ask.text).find(({ word }) => spokenLanguages.has(word))?.word;
        if (language !== undefined)
          without(ask, answers, (document) => (levelOf(language, texts[document] ?? "") ?? value) < value);
      }
    }
  };
}
