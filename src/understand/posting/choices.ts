import type { Alternative } from "../../model/posting.ts";
import { namesIn } from "./recognised.ts";

/**
 * Gives each thing of a choice the noun that only the last one has, where that makes a name of it: of `emergency, intensive or
 * progressive care` one is intensive care, while `Go or Java services` names Go.
 */
export function withSharedNoun(alternatives: readonly Alternative[]): Alternative[] {
  const noun = /\s(\S+)$/.exec(alternatives.at(-1)?.text ?? "")?.[1];
  if (noun === undefined) return [...alternatives];
  return alternatives.map((alternative) => {
    const { text, concept } = alternative;
    if (concept !== null || /\s/.test(text)) return alternative;
    const whole = `${text} ${noun}`;
    const name = namesIn([whole])[0]?.find(({ start, end }) => start === 0 && end === whole.length);
    return name === undefined ? alternative : { text: whole, concept: name.concept };
  });
}
