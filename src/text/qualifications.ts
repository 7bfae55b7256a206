import { stopwords } from "./stopwords.ts";
import { type Token, tokenize } from "./tokenize.ts";

// What postings ask for and CVs state as a value: degrees, how well a language is spoken, years.

const words = (text: string): string[] => text.trim().split(/\s+/);
/** Rows of a value and the words that have it. */
const levels = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, text]) => words(text).map((word) => [word, value] as const)));

/** Degrees from a school leaver's to a doctor's. */
export const degreeLevels = levels([
  [1, "ged abitur baccalauréat matura highschool maturité a-level a-levels gcse gcses"],
  [2, "diploma associate's ausbildung apprenticeship btec hnd hnc nvq svq bts dut foundation-degree"],
  [
    3,
    `degree degrees bachelor bachelors bsc b.sc beng b.eng bsn bscn bs ba b.s b.a undergraduate graduate studium hochschulabschluss
     studienabschluss laurea licenciatura grado graduação bacharelado hbo university-degree`,
  ],
  [
    4,
    "dipl dipl.-ing diplom master masters msc m.sc meng m.eng mba msn mph ms ma m.s m.a mfa maîtrise máster mestrado magister llm",
  ],
  [
    5,
    "phd ph.d phds doctorate doctoral dphil promotion doctorat doctorado doutorado dottorato promovierte md m.d jd j.d",
  ],
]);

/** How well a language is spoken, as the six levels of the European framework and native count. */
export const languageLevels = levels([
  [1, "a1"],
  [2, "a2 basic elementary grundkenntnisse"],
  [3, "b1 conversational intermediate working"],
  [4, "b2 good gute business proficient proficiency professional command upper-intermediate"],
  [
    5,
    "c1 fluent fluently fluency advanced excellent strong verhandlungssicher fließend sehr courant fluide fluido fluente vloeiend",
  ],
  [6, "c2 bilingual"],
  [7, "native muttersprache muttersprachler mother maternelle nativo nativa madrelingua moedertaal"],
]);

export const spokenLanguages: ReadonlySet<string> = new Set(
  words(`
english german french spanish portuguese italian dutch polish czech slovak swedish norwegian danish finnish icelandic hungarian romanian bulgarian
greek turkish russian ukrainian arabic hebrew hindi urdu bengali punjabi tamil thai vietnamese indonesian malay tagalog chinese mandarin cantonese
japanese korean swahili catalan basque welsh irish croatian serbian slovenian estonian latvian lithuanian farsi persian afrikaans maori
deutsch englisch französisch spanisch italienisch anglais allemand français espagnol italien inglés alemán francés español inglês alemão
francês espanhol inglese tedesco francese spagnolo engels duits frans nederlands`),
);

export const numberWords = levels(
  words("one two three four five six seven eight nine ten eleven twelve").map(
    (word, place) => [place + 1, word] as const,
  ),
);
export const yearWords: ReadonlySet<string> = new Set(
  words("year years yrs yr jahre jahren jahr ans années años anos anni jaar"),
);

/**
 * Level of the degree that a token names, 0 where it names none.
 * @param next the term after it.
 * @param text the one that it stands in.
 */
export function degreeAt(token: Token, next: Token | undefined, text: string): number {
  const level = degreeLevels.get(token.word) ?? 0;
  if (level === 0) return 0;
  // `MA`, `BS` and `ma`, `bs` are not the same; a `master` is a degree where it says so.
  if (token.word.length === 2 && token.text !== token.text.toUpperCase()) return 0;
  // A `degree of freedom` is none.
  if (token.word.startsWith("degree") && text.startsWith(" of ", token.end)) return 0;
  const owned = text.charAt(token.end) === "'" || text.charAt(token.end) === "’";
  const names = owned || next?.word === "degree" || next?.word === "science" || next?.word === "arts";
  return token.word === "master" && !names ? 0 : level;
}

/** Words of an ask for years that count any work. */
const anyWork: ReadonlySet<string> = new Set(
  "experience experiences work working professional relevant industry employment commercial related practical prior previous full-time hands-on proven post-graduate post-qualification".split(
    " ",
  ),
);

/** What the years of an ask are years of: `web development` of `3+ years of web development`; empty for any work. */
export function countedBy(ask: string): string {
  const tokens = tokenize(ask);
  const place = tokens.findIndex(({ word }) => yearWords.has(word));
  const rest = tokens.slice(place + 1).filter(({ word }) => !stopwords.has(word) && !anyWork.has(word));
  return place < 0 || rest.length === 0 ? "" : ask.slice(rest[0]?.start ?? 0);
}
