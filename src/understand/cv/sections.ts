import { isAscii } from "../../text/ascii-runs.ts";
import { hasCjk } from "../../text/cjk.ts";
import { cjkSectionPhrases } from "./cjk-section-names.ts";
import { fillers, furtherPhrases, type SectionKind, sectionPhrases, weakPhrases } from "./section-names.ts";

export type { SectionKind };

export interface SectionName {
  kind: SectionKind;
  /** Every word of the heading is known; otherwise one word told, and the layout must say that it is a heading. */
  sure: boolean;
}

const strong = phraseTable([...Object.entries(sectionPhrases), ["other", furtherPhrases]]);
const weak = phraseTable(Object.entries(weakPhrases));
let cjk: Map<string, SectionKind> | undefined;
const filler = new Set(fillers.split(" "));
const longestPhrase = 3;
const mostWords = 8;

/**
 * What a heading announces ("EDUCATION AND CERTIFICATES": the first of its kinds), null where no word of it is known.
 * Case, accents, letterspacing, numbers in front, underlining and a colon do not matter.
 */
export function sectionOf(heading: string): SectionName | null {
  const words = headingWords(heading);
  if (words.length === 0 || words.length > mostWords) return null;
  const table = hasCjk(heading) ? cjkTable() : strong;
  let kind: SectionKind | null = null;
  let weakKind: SectionKind | null = null;
  let unknown = 0;
  for (let index = 0; index < words.length; ) {
    const found = longestMatch(table, words, index);
    const lesser = longestMatch(weak, words, index);
    const word = words[index] as string;
    if (found !== null) kind ??= found.kind;
    else if (lesser !== null) weakKind ??= lesser.kind;
    else if (!filler.has(word)) unknown += 1;
    index += Math.max(found?.length ?? 0, found === null ? (lesser?.length ?? 0) : 0, 1);
  }
  const told = kind ?? weakKind;
  return told === null ? null : { kind: told, sure: unknown === 0 };
}

/** A word of the heading names a kind by itself, and starts with a capital as all its words of weight do. */
export function isNamedSection(heading: string): boolean {
  const words = headingWords(heading);
  const isTitleCase = heading.split(/\s+/).every((each) => !/^\p{Ll}{4}/u.test(each));
  return isTitleCase && words.some((_, index) => longestMatch(strong, words, index) !== null);
}

function phraseTable(lists: readonly (readonly [string, string])[]): Map<string, SectionKind> {
  const table = new Map<string, SectionKind>();
  for (const [kind, phrases] of lists) {
    for (const phrase of phrases.split("|")) if (!table.has(phrase)) table.set(phrase, kind as SectionKind);
  }
  return table;
}

function cjkTable(): ReadonlyMap<string, SectionKind> {
  cjk ??= new Map(
    [...phraseTable(Object.entries(cjkSectionPhrases()))].map(([phrase, kind]) => [
      headingWords(phrase).join(" "),
      kind,
    ]),
  );
  return cjk;
}

function longestMatch(table: ReadonlyMap<string, SectionKind>, words: readonly string[], index: number) {
  for (let length = longestPhrase; length > 0; length -= 1) {
    if (index + length > words.length) continue;
    const kind = table.get(words.slice(index, index + length).join(" "));
    if (kind !== undefined) return { kind, length };
  }
  return null;
}

const word = /\p{L}+(?:'\p{L}+)?/gu;
/** The same for what most headings are made of; the letters of all scripts take V8 longer to prepare than a CV its headings. */
const asciiWord = /[a-z]+(?:'[a-z]+)?/g;

/** `E D U C A T I O N` is one word; accents, marks and numbers are none. */
function headingWords(heading: string): string[] {
  if (heading.length > 100) return [];
  const plain = heading.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
  const letterspaced = /^\s*\S\s/.test(plain) && /^\s*(?:\p{L}\s+){3,}\p{L}\s*:?\s*$/u.test(plain);
  const joined = letterspaced ? plain.replace(/(?<=\p{L})\s(?=\p{L})/gu, "") : plain;
  return joined.match(isAscii(joined) ? asciiWord : word) ?? [];
}
