import { roleNouns } from "./role-names.ts";

const nouns = new Set(roleNouns.split(" "));
const byLength = new Map<number, string[]>();
for (const noun of nouns) byLength.set(noun.length, [...(byLength.get(noun.length) ?? []), noun]);
/** Shorter words are too near to others to forgive a typo. */
const shortestForgiven = 7;
/** What ends the name of a position when its noun stands before it. */
const stops =
  /^(?:to|of|for|at|in|on|and|or|with|&|\/|\||–|—|-|then|later|earlier|und|für|de|du|des|del|di|da|do|van|voor|als|i{1,3}|iv|[1-4]|senior|junior|\(.*)$/i;

/**
 * The text reads as the name of a position: its first part (to the first comma, bar or dash) has a role's noun at its end, or
 * one word before that, or before a word such as `of` or `to`. One typo in a longer noun is forgiven.
 */
export function isRole(text: string): boolean {
  const part =
    text
      .slice(0, 300)
      .replace(/\([^()]*\)/g, "")
      .split(/[,;|:]|\s[–—-]\s/, 1)[0]
      ?.trim() ?? "";
  const words = part.split(/\s+/).slice(0, 15);
  return words.some((word, index) => {
    const next = words[index + 1];
    const isPlaced = next === undefined || stops.test(next) || next.startsWith("(") || index === words.length - 2;
    return isPlaced && isRoleNoun(word);
  });
}

function isRoleNoun(word: string): boolean {
  return word
    .toLowerCase()
    .replace(/^[("']+|[)"'.,;]+$/g, "")
    .split("/")
    .some((plain) => nouns.has(plain) || (plain.length >= shortestForgiven && isNearNoun(plain)));
}

function isNearNoun(word: string): boolean {
  for (let length = word.length - 1; length <= word.length + 1; length += 1) {
    if (byLength.get(length)?.some((noun) => noun[0] === word[0] && isOneEditApart(noun, word))) return true;
  }
  return false;
}

/** One letter more, less, or other, or two neighbours swapped. */
function isOneEditApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  return (
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    rest(one, 1) === rest(other, 1) ||
    (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2))
  );
}
