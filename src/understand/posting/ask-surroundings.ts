import type { Token } from "../../text/tokenize.ts";

/** What stands between two phrases: a comma or `and`, `or` or a slash, `of`, or anything else. */
export type Link = "comma" | "and" | "or" | "of" | null;

/**
 * What leads to a phrase: a word of having it (`experience with`, and so to all of a list), one of how much (`strong`), a verb, `with` and the like, `in` or `of`, another
 * preposition, an article or possessive; null where it begins its clause.
 */
export type Lead = "having" | "opener" | "verb" | "with" | "in" | "to" | "article" | "other" | null;

/** What is said of a phrase after it: that it is wanted (`is a plus`), or a clause of which it is the subject (`who`, `is`, `you`). */
export type Said = "wanted" | "clause" | null;

const leads: ReadonlyMap<string, Lead> = new Map(
  (
    [
      ["with", "with using like as mit con com avec met via e.g"],
      ["in", "in of en em im"],
      ["to", "on for from to at by into across about between around through than für zu pour para"],
      [
        "article",
        "the a an our your their its his her my this these those every each no any all some der die das le la les el los",
      ],
    ] as const
  ).flatMap(([lead, words]) => words.split(" ").map((word) => [word, lead] as const)),
);
/** Words of having, in the languages whose stop words are known. */
export const havings: ReadonlySet<string> = new Set(
  `experience experienced knowledge knowledgeable proficiency proficient understanding familiarity familiar expertise expert skills skilled background command
  fluency exposure competence competency mastery grasp versed qualified erfahrung kenntnisse kenntnis berufserfahrung expérience connaissance connaissances
  maîtrise experiencia conocimientos conocimiento dominio experiência conhecimento conhecimentos esperienza conoscenza ervaring kennis`.split(
    /\s+/,
  ),
);
const subjects = new Set(
  "who that which is are was were has have had will would can could you we they it i he she do does did when where if because so".split(
    " ",
  ),
);
const copulas = new Set("is are would be being ist sind wäre est sont sería é seria è sarebbe".split(" "));
const wishes = new Set(
  `required preferred desirable desired essential mandatory needed necessary must plus bonus advantage advantageous asset helpful nice welcome beneficial
  ideal valued appreciated erforderlich vorteil wünschenswert requis requise indispensable souhaité atout imprescindible necesario valorable desejável obrigatório
  richiesto gradito vereist`.split(/\s+/),
);
const farthestWish = 4;

/** What the words from a place on say of the phrase before them. */
export function saidBy(tokens: readonly Token[], place: number): Said {
  const { word } = tokens[place] as Token;
  if (copulas.has(word))
    for (let next = place + 1; next <= place + farthestWish; next += 1)
      if (wishes.has(tokens[next]?.word ?? "")) return "wanted";
  return subjects.has(word) ? "clause" : null;
}

/** What a word that stands before a phrase makes of it. */
export const leadOf = (before: Token | undefined): Lead =>
  before === undefined ? null : (leads.get(before.word) ?? "other");
const commas = /^\s*[,;•·|]\s*$/;
const ands = /^[\s,;)]*(?:and|und|et|y|e|en|as well as|plus|&)\s*[(]?\s*$/i;
const ors = /^[\s,)]*(?:(?:and\s*\/\s*)?(?:or|oder|ou)(?:\s+(?:an?|the|other|another|some|any))?|\/)\s*$/i;
const widestLink = 14;

/** What stands between two phrases of a sentence, given its ends. */
export function linkBetween(text: string, from: number, to: number): Link {
  if (to - from > widestLink) return null;
  const between = text.slice(from, to);
  if (commas.test(between)) return "comma";
  if (between === " of ") return "of";
  if (ors.test(between)) return "or";
  return ands.test(between) ? "and" : null;
}
