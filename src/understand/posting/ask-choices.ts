import type { Alternative } from "../../model/posting.ts";
import { type Phrase, phraseAt } from "./ask-phrases.ts";
import { namesIn } from "./recognised.ts";

/** A choice among longer phrases, or among more, is a list of its own. */
const longestOption = 3;
const longestChoice = 80;

/** Whether two neighbours may be things of which one will do. */
function mayBeOption(a: Phrase, b: Phrase): boolean {
  return a.kind === b.kind && a.kind !== "soft" && a.kind !== "degree" && b.terms.length <= longestOption;
}

/** The place of the last of the things of which one will do, from a place on; that place itself where there is no choice. */
function endOfChoice(phrases: readonly Phrase[], from: number): number {
  const first = phrases[from] as Phrase;
  let end = from;
  if (first.terms.length > longestOption) return end;
  for (let place = from + 1; place < phrases.length; place += 1) {
    const next = phrases[place] as Phrase;
    if (next.link !== "or" && next.link !== "comma") break;
    if (!mayBeOption(phrases[place - 1] as Phrase, next) || next.end - first.start > longestChoice) break;
    if (next.link === "or") end = place;
  }
  return end;
}

/** Joins `Go, Java or Rust` into one. */
export function withChoices(phrases: readonly Phrase[]): readonly Phrase[] {
  if (!phrases.some(({ link }) => link === "or")) return phrases;
  const found: Phrase[] = [];
  for (let from = 0; from < phrases.length; from += 1) {
    const first = phrases[from] as Phrase;
    const end = endOfChoice(phrases, from);
    if (end === from) {
      found.push(first);
      continue;
    }
    const options = phrases.slice(from, end + 1);
    const terms = options.flatMap((option) => option.terms);
    const choice = phraseAt(terms, first.start, options.at(-1)?.end ?? first.end, first.link, first.lead);
    choice.kind = first.kind;
    choice.value = first.value;
    choice.worth = Math.max(...options.map(({ worth }) => worth));
    choice.options = options;
    found.push(choice);
    from = end;
  }
  return found;
}

/** A word that names nothing without the noun that it describes: `parallel`, `mechanical`, `embedded`. */
const adjective =
  /^\p{Ll}+(?:uted|ised|ized|dded|ical|ional|tal|nal|bal|ial|llel|ive|ous|ary|able|ible|ful|ural|oral|ntic|etic)$/u;

/**
 * Gives each thing of a choice the noun that only the last one has, where that makes a name of it or where it is nothing without:
 * of `emergency, intensive or progressive care` one is intensive care, and of `parallel or distributed file system` one a
 * parallel file system, while `Go or Java services` names Go.
 */
export function withSharedNoun(alternatives: readonly Alternative[]): Alternative[] {
  const last = alternatives.at(-1)?.text ?? "";
  const noun = /\s(\S+)$/.exec(last)?.[1];
  const described = /^\S+\s(.+)$/.exec(last)?.[1];
  if (noun === undefined || described === undefined) return [...alternatives];
  return alternatives.map((alternative) => {
    const { text, concept } = alternative;
    if (concept !== null || /\s/.test(text)) return alternative;
    const whole = `${text} ${noun}`;
    const name = namesIn([whole])[0]?.find(({ start, end }) => start === 0 && end === whole.length);
    if (name !== undefined) return { text: whole, concept: name.concept };
    return adjective.test(text) ? { text: `${text} ${described}`, concept: null } : alternative;
  });
}
