import { existsSync, readFileSync } from "node:fs";
import { termsOf } from "../src/text/terms.ts";
import { readLines } from "./lexicon-source.ts";
import { postingTexts } from "./posting-texts.ts";
import { sharedFolder } from "./shared.ts";

/** Terms that were met together. */
export interface Context {
  terms: readonly string[];
  /** The contexts that these terms are in, and how much each says: by itself, and as a part of its field, posting or group. */
  weights: Readonly<Record<string, number>>;
}

/** The distinct terms of a text, in order. */
function distinctTerms(text: string): string[] {
  return [...new Set(termsOf(text).map(({ key }) => key))];
}

/** The first names of a line say best what it is; later ones, and those of other languages, blur it. */
const mostOfThing = 30;

/** Words of one name, names of one line, and lines of one field: what the lexicon says goes together. */
function* ofLexicon(): Generator<Context> {
  for (const [id, { names, fields }] of readLines().entries()) {
    const terms = [...new Set(names.flatMap(({ text }) => distinctTerms(text)))].slice(0, mostOfThing);
    for (const [place, { text }] of names.entries())
      yield { terms: distinctTerms(text), weights: { [`name ${id} ${place}`]: 0.5 } };
    const ofFields = Object.fromEntries(fields.map((field) => [`field ${field}`, 0.3]));
    yield { terms, weights: { [`thing ${id}`]: 2, ...ofFields } };
  }
}

/** Sentences of postings, and whole postings. */
function* ofPostings(): Generator<Context> {
  for (const [posting, text] of postingTexts().entries())
    for (const [line, sentence] of text.split(/\n+|(?<=[.!?])\s+/).entries()) {
      const weights = { [`sentence ${posting} ${line}`]: 1, [`posting ${posting}`]: 0.3 };
      yield { terms: distinctTerms(sentence), weights };
    }
}

/** Names of skills, by the group that ESCO puts them in. */
function* ofSkills(): Generator<Context> {
  const path = `${sharedFolder}/reference/aliases/esco_skills_preferred_with_group.txt`;
  if (!existsSync(path)) return;
  for (const [line, row] of readFileSync(path, "utf8").split("\n").entries()) {
    const [name = "", group = ""] = row.split("\t");
    const weights = { [`skill ${line}`]: 0.5, [`group ${group.slice(0, 3)}`]: 0.5 };
    yield { terms: distinctTerms(name), weights };
  }
}

export function contexts(): Context[] {
  return [...ofLexicon(), ...ofPostings(), ...ofSkills()];
}
