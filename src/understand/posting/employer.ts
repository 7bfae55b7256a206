import type { Passage } from "./passages.ts";
import { fold } from "./phrases.ts";
import { endsInLegalForm, namesRole } from "./role-words.ts";

const nameStart = "(?:The\\s+)?\\p{Lu}[\\p{L}\\p{N}.'’&-]*";
const namePart = "(?:\\s+(?:&|of|for|and|the|de|von|\\p{Lu}[\\p{L}\\p{N}.'’-]*)){0,6}";
const name = `(${nameStart}${namePart})`;
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:We are|Join|About|Welcome to)\\s+${name}(?=,|:|\\.|$)`, "u"),
  new RegExp(
    `(?:^|[.!?]\\s+)${name}(?:\\s+\\([^)]{1,40}\\))?,?\\s+(?:is an? (?:\\w+ )?equal|is an?\\b|is the\\b|are an?\\b|has been\\b|seeks\\b|is seeking\\b|is looking\\b|is hiring\\b|runs\\b|builds\\b|makes\\b|designs\\b|delivers\\b|provides\\b|helps\\b|connects\\b|was founded\\b|hosts\\b|develops\\b)`,
    "u",
  ),
  new RegExp(`\\bAt\\s+${name}(?=,| we\\b)`, "u"),
];
/** By pattern: what a text has in which it is found; the second may begin in any way. */
const hints: readonly (readonly string[] | null)[] = [["We are", "Join", "About", "Welcome to"], null, ["At"]];
const longestSearched = 2000;
const noName = new Set(
  "we our this the you it they he she there that these those what who how as in at if a an i one candidate applicant employer position role job team company department successful ideal the role this role the team us you me".split(
    " ",
  ),
);

/** `Boreal Pump of Malmö, Sweden` is a name with its town; `Bank of Scotland` is a name. */
const townAndCountry = /^\s*,\s*\p{Lu}[\p{L} ]+,/u;

/** The first name that a sentence of the posting gives its employer, null where none does. */
export function companyInText(passages: readonly Passage[]): string | null {
  for (const passage of passages) {
    const text = passage.text.slice(0, longestSearched);
    for (const [place, pattern] of patterns.entries()) {
      if (hints[place]?.some((hint) => text.includes(hint)) === false) continue;
      const match = pattern.exec(text);
      if (match === null) continue;
      const rest = passage.text.slice(match.index + match[0].length);
      if (/\sand$/u.test(match[1] ?? "")) continue;
      const whole = (match[1] ?? "").replace(/\s+(?:of|for|and|the|de|von|&)$/u, "");
      const found = townAndCountry.test(rest) ? whole.replace(/\s+of\s.*$/u, "") : whole;
      if (namesRole(found) && !endsInLegalForm(found)) continue;
      if (!noName.has(fold(found)) && !noName.has(fold(found.replace(/^The /, "").split(" ")[0] ?? ""))) return found;
    }
  }
  return null;
}

/** The part of a page's title after the job's: `Title - Company - Careers` gives Company. */
export function namedAfter(pageTitle: string | null, title: string | null): string | null {
  const parts = (pageTitle ?? "").split(/\s+[-–—|·]\s+/u);
  const at = parts.indexOf(title ?? "");
  return at < 0 ? null : (parts[at + 1] ?? null);
}
