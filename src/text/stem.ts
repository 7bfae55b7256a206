import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { keptApart } from "./overstemmed.ts";
import { protectedNames } from "./protected-names.ts";

const british: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, "ization$1"],
  [/is(e|ed|es|ing|er|ers)$/, "iz$1"],
  [/ys(e|ed|es|ing)$/, "yz$1"],
  [/our(s|ed|ing|al|ally)?$/, "or$1"],
  [/ogue(s?)$/, "og$1"],
  [/tre(s?)$/, "ter$1"],
  [/grammes?$/, "gram"],
];

/** What every British word of those patterns holds; one look spares most words the seven. */
const britishLetters = /[iy]s|our|ogue|tre|gramm/;

/** The American spelling of a British word; applied to both documents alike, so that a wrong guess costs nothing. */
function american(word: string): string {
  if (word.length < 6 || !britishLetters.test(word)) return word;
  for (const [pattern, replacement] of british) if (pattern.test(word)) return word.replace(pattern, replacement);
  return word;
}

/** Letters only, with an ending that one of Porter's rules takes off: other words the stemmer gives back as they are. */
const endingWord = /^[a-z]+(?:s|y|e|i|ed|ing|er|ator|al|ll|ful|ic|[ae]nt|[st]ion|ism|our?)$/;

/**
 * The stem by which the forms of a word meet: `optimising`, `optimized` and `optimize` are one. A word whose stem would be
 * somebody else's name (`excellent` → `excel`) keeps its full form.
 * @param word lower-cased.
 */
export function stem(word: string): string {
  // Short words are acronyms or irregular; symbols and digits make a name. Neither has endings to take off.
  if (word.length <= 3 || !endingWord.test(word) || protectedNames.has(word)) return word;
  const spelled = american(word);
  const stemmed = PorterStemmer.stem(spelled);
  const own = keptApart(spelled, stemmed);
  if (own !== null) return own;
  return protectedNames.has(stemmed) && stemmed !== word && `${stemmed}s` !== word ? word : stemmed;
}
