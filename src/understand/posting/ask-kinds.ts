import type { Priority } from "../../model/posting.ts";
import { degreeAt, languageLevels, numberWords } from "../../text/qualifications.ts";
import type { Token } from "../../text/tokenize.ts";
import { type Phrase, phraseAt, type Word } from "./ask-phrases.ts";
import { factsOf } from "./word-facts.ts";

/** Between the parts of one degree: `BSc or MSc in Physics, or a related field`. */
const withinDegree =
  /^(?:['’]s?)?[\s,()/]*(?:(?:in|of|or|and|an?|the|with|related|relevant|from|similar|other|another|equivalent|preferably|im|en|in einem|oder|ou)[\s,()/]+)*$/i;
const farthest = 24;
/** Writers of job postings ask for no more; `100 years` are the employer's. */
const mostYears = 25;

/** Level of the lowest degree that a phrase names, 0 where it names none. */
function degreeIn({ terms }: Phrase, text: string): number {
  let level = 0;
  for (let place = 0; place < terms.length; place += 1) {
    const { token } = terms[place] as Word;
    const found = factsOf(token).degree === 0 ? 0 : degreeAt(token, terms[place + 1]?.token, text);
    if (found > 0) level = level === 0 ? found : Math.min(level, found);
  }
  return level;
}

/** Beside years, says that they are years of doing something. */
const counting = new Set(
  "of in as working experience experienced erfahrung berufserfahrung expérience experiencia esperienza experiência ervaring background".split(
    " ",
  ),
);
const counts = (word: string | undefined): boolean => word !== undefined && counting.has(word);
/** In words: `5+ years` alone. */
const longestBare = 5;

interface Years {
  start: number;
  end: number;
  value: number;
}

/** `5+ years of`, `three to five years' experience`; not how long the contract runs. */
function yearsIn(tokens: readonly Token[]): Years | null {
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place] as Token;
    if (!factsOf(token).year) continue;
    const { end } = token;
    const next = tokens[place + 1]?.word;
    if (next === "old" || next === "age" || tokens[place + 2]?.word === "age") continue;
    if (
      tokens.length > longestBare &&
      !counts(next) &&
      !tokens.some(({ word: each }) => each !== "of" && each !== "in" && each !== "as" && counting.has(each))
    )
      continue;
    let found: Years | null = null;
    for (let before = place - 1; before >= Math.max(0, place - 4); before -= 1) {
      const { word, start, breakBefore } = tokens[before] as Token;
      const value = numberWords.get(word) ?? Number.parseInt(word, 10);
      if (value > 0 && value <= mostYears) found = { start, end, value };
      if (breakBefore && before < place - 1) break;
    }
    if (found !== null) return found;
  }
  return null;
}

/**
 * What its words say of a phrase's kind; null where they are nothing by themselves: a level without its language, an amount, a
 * place or a day.
 */
function kindBy({ terms, kind, name }: Phrase): Phrase["kind"] | null {
  let [languages, beside, amounts, places, softs, heads, certificates, permits] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { token } of terms) {
    const facts = factsOf(token);
    if (facts.language) languages += 1;
    else if (facts.besideLanguage) beside += 1;
    if (facts.amount) amounts += 1;
    if (facts.placeOrTime) places += 1;
    if (facts.soft) softs += 1;
    if (facts.softHead) heads += 1;
    if (facts.certificate) certificates += 1;
    if (facts.permit) permits += 1;
  }
  const count = terms.length;
  if (languages + beside === count) return languages > 0 ? "language" : null;
  if (beside + amounts === count || (places > 0 && places + amounts === count)) return null;
  if (name !== null && kind !== "skill") return kind;
  if (softs === count && heads > 0) return "soft";
  if (permits > 0) return "permit";
  return count > 1 && certificates > 0 ? "certificate" : "skill";
}

const adverb = /(?<!fami|assemb|supp|anoma|rep|monopo|app|f)ly$/;

/** Whether a phrase is a verb whose object was parted from it, or how it is done: `identifying`, `orally`. */
function isBareVerb({ terms: [first, ...more], name, lead }: Phrase): boolean {
  if (first === undefined || more.length > 0 || name !== null || first.token.name) return false;
  return adverb.test(first.token.word) || (lead !== "having" && factsOf(first.token).part === "gerund");
}

/** Takes the parts of a degree that follow one into it, and says how many phrases those were. */
function gatherDegree(text: string, phrases: readonly Phrase[], place: number): number {
  const whole = phrases[place] as Phrase;
  let count = 0;
  for (let next = phrases[place + 1]; next !== undefined; next = phrases[place + count + 1]) {
    const between = text.slice(whole.end, next.start);
    if (between.length > farthest || !withinDegree.test(between)) break;
    const level = degreeIn(next, text);
    whole.terms = [...whole.terms, ...next.terms];
    whole.end = next.end;
    if (level > 0) whole.value = Math.min(whole.value ?? level, level);
    count += 1;
  }
  return count;
}

/**
 * Says what sort of thing each phrase of a sentence names, with its value; the parts of a degree become one phrase, and `5+
 * years of` joins the phrase it counts.
 */
export function sorted(
  text: string,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  priority: Priority,
): Phrase[] {
  const found: Phrase[] = [];
  let years = priority === "must" || priority === "preferred" ? yearsIn(tokens) : null;
  for (let place = 0; place < phrases.length; place += 1) {
    const phrase = phrases[place] as Phrase;
    const degree = degreeIn(phrase, text);
    if (degree > 0) {
      phrase.kind = "degree";
      phrase.value = degree;
      place += gatherDegree(text, phrases, place);
      found.push(phrase);
      continue;
    }
    const kind = kindBy(phrase);
    if (kind === null || isBareVerb(phrase)) continue;
    phrase.kind = kind;
    if (kind === "language") phrase.value = languageLevel(tokens);
    if (years !== null && kind === "skill" && phrase.start > years.end) {
      const near = phrase.start - years.end <= farthest && !/[.;]/.test(text.slice(years.end, phrase.start));
      if (near) {
        phrase.start = years.start;
        phrase.kind = "years";
        phrase.value = years.value;
      } else found.push(bare(years));
      years = null;
    }
    found.push(phrase);
  }
  if (years !== null) found.push(bare(years));
  return found;
}

function bare({ start, end, value }: Years): Phrase {
  const phrase = phraseAt([], start, end, null, null);
  phrase.kind = "years";
  phrase.value = value;
  return phrase;
}

/** The level of a language that a sentence names, null where it names none. */
function languageLevel(tokens: readonly Token[]): number | null {
  let value = 0;
  for (const { word } of tokens) value = Math.max(value, languageLevels.get(word) ?? 0);
  return value > 0 ? value : null;
}
