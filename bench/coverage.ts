/**
 * How much of what others list the lexicon knows: names of O*NET's technology skills and of ESCO's skills, and the knowledge
 * that people marked in SkillSpan's sentences. Usage: npm run coverage
 */
import { readFileSync } from "node:fs";
import { lex, lexed, renewTexts } from "../src/text/lex.ts";
import { recognise } from "../src/text/lexicon/recognise.ts";
import { termIn } from "../src/text/terms.ts";
import { noTerm } from "../src/text/vocabulary.ts";
import { requireShared } from "./shared.ts";

interface Coverage {
  names: number;
  /** Something in them is named. */
  atAll: number;
  /** All their words are of things that are named. */
  whole: number;
}

/** Stretches of texts, each by its first and last token; a text alone is one stretch. */
interface Stretch {
  first: number;
  last: number;
}

const isTerm = /[\p{L}\p{N}]/u;

/** @param others what stands with them in one document, which tells what a name means. */
function coverageOf(
  texts: readonly string[],
  stretchesOf: (text: string, place: number) => readonly Stretch[],
): Coverage {
  const coverage = { names: 0, atAll: 0, whole: 0 };
  for (const [place, mentions] of recognise(texts).entries()) {
    const text = texts[place] ?? "";
    const { firstToken } = lex(text);
    for (const { first, last } of stretchesOf(text, place)) {
      const words = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
        (at) => termIn(lexed.tokens[firstToken + at] as number) !== noTerm,
      );
      const named = words.filter((at) => mentions.some((mention) => mention.first <= at && mention.last >= at));
      coverage.names += 1;
      if (named.length > 0) coverage.atAll += 1;
      if (named.length > 0 && named.length === words.length) coverage.whole += 1;
    }
  }
  return coverage;
}

/** Each name a document of its own: nothing tells its field. */
function ofNames(names: readonly string[]): Coverage {
  const sum = { names: 0, atAll: 0, whole: 0 };
  for (const name of names) {
    renewTexts(false);
    const { firstToken, endOfTokens } = lex(name);
    const { names, atAll, whole } = coverageOf([name], () => [{ first: 0, last: endOfTokens - firstToken - 1 }]);
    sum.names += names;
    sum.atAll += atAll;
    sum.whole += whole;
  }
  return sum;
}

/** The marked knowledge of sentences, each posting a document of its own. */
function ofSpans(path: string): Coverage {
  const postings = new Map<number, { tokens: string[]; tags_knowledge: string[] }[]>();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.trim() === "") continue;
    const sentence = JSON.parse(line);
    postings.set(sentence.idx, [...(postings.get(sentence.idx) ?? []), sentence]);
  }
  const sum = { names: 0, atAll: 0, whole: 0 };
  for (const sentences of postings.values()) {
    renewTexts(false);
    const texts = sentences.map(({ tokens }) => tokens.join(" "));
    const { names, atAll, whole } = coverageOf(texts, (_, place) =>
      spansIn(sentences[place] ?? { tokens: [], tags_knowledge: [] }),
    );
    sum.names += names;
    sum.atAll += atAll;
    sum.whole += whole;
  }
  return sum;
}

/** Marked stretches, counted in the tokens that we make of the words. */
function spansIn({
  tokens,
  tags_knowledge: tags,
}: {
  tokens: readonly string[];
  tags_knowledge: readonly string[];
}): Stretch[] {
  const spans: Stretch[] = [];
  let at = 0;
  for (const [place, word] of tokens.entries()) {
    const { firstToken, endOfTokens } = lex(word);
    const count = endOfTokens - firstToken;
    const last = at + count - 1;
    const open = spans.at(-1);
    if (count > 0 && isTerm.test(word)) {
      if (tags[place] === "B") spans.push({ first: at, last });
      else if (tags[place] === "I" && open !== undefined) open.last = last;
    }
    at += count;
  }
  return spans;
}

function column(file: string, index: number, skip: number): string[] {
  const rows = readFileSync(requireShared(`reference/aliases/${file}`), "utf8")
    .split("\n")
    .slice(skip);
  return [...new Set(rows.map((row) => row.split("\t")[index]?.trim() ?? "").filter((name) => name !== ""))];
}

const rows: [string, Coverage][] = [
  ["O*NET technology skills", ofNames(column("onet_technology_skills.txt", 1, 1))],
  ["ESCO preferred skill names", ofNames(column("esco_skills_preferred_with_group.txt", 0, 0))],
  ["SkillSpan dev, knowledge", ofSpans(requireShared("reference/skillspan-dev/dev.json"))],
];
const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`.padStart(8);
console.log(`${"".padEnd(28)}${"names".padStart(7)}  at all   whole`);
for (const [name, { names, atAll, whole }] of rows)
  console.log(`${name.padEnd(28)}${String(names).padStart(7)}${share(atAll, names)}${share(whole, names)}`);
