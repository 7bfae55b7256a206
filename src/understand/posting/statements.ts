import type { Statement, Topic } from "../../model/posting.ts";
import { lexed } from "../../text/lex.ts";
import { Sequences } from "../../text/sequences.ts";
import { cuesOf, type Place, priorityOf, topicOf, topicOfClause } from "./classify.ts";
import { type Heading, headingOf, inlineHeadingOf, leadInOf } from "./headings.ts";
import { type Passage, sourceAt } from "./passages.ts";
import type { PostingPhrases } from "./phrase-tables.ts";
import { wordCount, wordsOf } from "./phrases.ts";
import { clausesOf, sentencesOf } from "./sentences.ts";

/** What the sections of a posting say, and how much of it had headings to go by. */
export interface Reading {
  statements: Statement[];
  /** Headings whose words the lexicon knows. */
  knownHeadings: number;
  /** Those of them, on lines of their own, that say what is wanted or what is to be done. */
  askingHeadings: number;
}

interface Section {
  topic: Topic | null;
  level: number;
  firm: boolean;
}

/** In words: header lines such as place, grade and kind of contract are no longer. */
const longestFact = 12;
const nowhere: Section = { topic: null, level: 0, firm: true };
const ranks: readonly Statement["priority"][] = ["must", "preferred", "duty", "context", null];

function isAsking(topic: Topic): boolean {
  const priority = priorityOf(topic);
  return priority !== null && priority !== "context";
}

function sectionUnder(heading: Heading, current: Section): Section {
  if (heading.topic !== null) return { topic: heading.topic, level: heading.level, firm: true };
  if (heading.level > current.level && current.topic !== null)
    return { topic: current.topic, level: current.level, firm: current.firm && priorityOf(current.topic) !== null };
  return { ...nowhere, level: heading.level };
}

function statementsOf(passage: Passage, from: number, place: Place, phrases: PostingPhrases): Statement[] {
  const statements: Statement[] = [];
  for (const sentence of sentencesOf(from === 0 ? passage.text : passage.text.slice(from))) {
    const cues = cuesOf(sentence.text, place.item, phrases);
    const topic = topicOf(cues, place);
    const mixed = cues.has("optional") && cues.has("mandatory");
    const clauses = priorityOf(topic) === null ? [{ text: sentence.text, offset: 0 }] : clausesOf(sentence.text, mixed);
    for (const clause of clauses) {
      const own = topicOfClause(topic, clauses.length === 1 ? cues : cuesOf(clause.text, place.item, phrases));
      const source = sourceAt(passage, from + sentence.offset + clause.offset);
      statements.push({ text: clause.text, topic: own, priority: priorityOf(own), source });
    }
  }
  return statements;
}

const wordings = new Sequences();

/** Of statements in the same words only the one that asks most stays. */
function withoutRepeats(statements: readonly Statement[]): Statement[] {
  wordings.clear();
  const kept: Statement[] = [];
  const dropped = new Set<Statement>();
  for (const statement of statements) {
    const { first, end } = wordsOf(statement.text);
    const wording = wordings.numberOf(lexed.words, first, end);
    const twin = kept[wording];
    if (twin !== undefined && ranks.indexOf(statement.priority) >= ranks.indexOf(twin.priority)) dropped.add(statement);
    else {
      if (twin !== undefined) dropped.add(twin);
      kept[wording] = statement;
    }
  }
  return dropped.size === 0 ? [...statements] : statements.filter((statement) => !dropped.has(statement));
}

/** From this share on, the duties among the items of a list say what the others are. */
const dutiesOfList = 1 / 3;

/** Items of a list without a heading are of one kind: where some are surely duties, so are those of which nothing tells. */
function asOneList(items: readonly Statement[]): void {
  const duties = items.filter(({ topic }) => topic === "duties").length;
  const others = items.filter(({ topic }) => topic !== "duties" && topic !== "role").length;
  if (duties < 2 || duties < dutiesOfList * items.length || others > duties / 2) return;
  for (const item of items) {
    if (item.topic !== "role") continue;
    item.topic = "duties";
    item.priority = priorityOf("duties");
  }
}

/** Walks down a posting, section by section. Headings that are known are no statements; `skipped` passages are left out. */
export function readStatements(
  passages: readonly Passage[],
  skipped: ReadonlySet<Passage>,
  phrases: PostingPhrases,
): Reading {
  const statements: Statement[] = [];
  let section: Section = nowhere;
  let knownHeadings = 0;
  let askingHeadings = 0;
  let listed = false;
  let begun = false;
  let list: Statement[] = [];
  const add = (found: readonly Statement[]): void => {
    statements.push(...found);
    begun ||= found.some(({ priority }) => priority === "must" || priority === "duty");
  };
  for (const [index, passage] of passages.entries()) {
    if (passage.kind !== "item") {
      asOneList(list);
      list = [];
    }
    if (skipped.has(passage)) continue;
    const next = passages[index + 1];
    const heading = headingOf(passage, next, phrases);
    const place = (): Place => ({
      topic: section.topic,
      firm: section.firm,
      item: passage.kind === "item",
      tail: listed && passage.kind !== "item" && passage.gapBefore > 0,
      head: knownHeadings === 0,
      begun: begun,
      brief:
        passage.kind === "text" &&
        !".!?:".includes(passage.text.slice(-1)) &&
        wordCount(passage.text, longestFact) <= longestFact,
    });
    if (heading !== null) {
      section = sectionUnder(heading, section);
      listed = false;
      if (heading.topic !== null) {
        knownHeadings += 1;
        if (isAsking(heading.topic)) askingHeadings += 1;
      } else add(statementsOf(passage, 0, place(), phrases));
      continue;
    }
    const inline = inlineHeadingOf(passage.text, phrases);
    if (inline !== null) {
      const label = { topic: inline.topic, level: 9, firm: true };
      if (passage.kind !== "item") {
        section = label;
        listed = true;
        knownHeadings += 1;
      }
      const topic =
        passage.kind === "item" &&
        inline.topic !== "preferred" &&
        section.topic !== null &&
        priorityOf(section.topic) !== null
          ? section.topic
          : inline.topic;
      add(statementsOf(passage, inline.rest, { ...place(), topic, tail: false, firm: true }, phrases));
      if (passage.kind !== "item" && next?.kind !== "item") section = nowhere;
      continue;
    }
    const found = statementsOf(passage, 0, place(), phrases);
    add(found);
    if (passage.kind === "item" && section.topic === null) list.push(...found);
    listed ||= passage.kind === "item";
    const leadIn = leadInOf(passage, next, phrases);
    if (leadIn !== null) section = sectionUnder(leadIn, section);
  }
  asOneList(list);
  return { statements: withoutRepeats(statements), knownHeadings, askingHeadings };
}
