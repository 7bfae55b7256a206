import { eachAsciiRun, isAscii } from "./ascii-runs.ts";

/** A word of a text. */
export interface Token {
  /** As written. */
  text: string;
  /** Lower-cased, accents composed. */
  word: string;
  /** Offset of its first character in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Written as a name is: a capital inside a sentence, a capital or digit within the word, or a symbol (`PyTorch`, `AWS`, `C++`). */
  name: boolean;
  /** A hyphen joins it to the token before. */
  joined: boolean;
  /** Punctuation that ends a phrase stands before it, or it is the first. */
  breakBefore: boolean;
  /** What every token written so shares. */
  spelling: Spelling;
}

/** A word as written, wherever it stands. */
export interface Spelling {
  text: string;
  /** Lower-cased, accents composed. */
  word: string;
  /** A name by itself: a capital or digit within it, or a symbol. */
  name: boolean;
  capital: boolean;
  /** Kept for `termOf`; undefined until it is first asked for. */
  key: string | null | undefined;
}

// A word is letters and digits with their marks; it may hold a dot, an ampersand, a slash, an apostrophe or a caret between
// two of them, and it may end in `++`, `#` or `+`. A leading dot belongs to `.NET` alone.
const wordPattern =
  /\.NET\b|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|[.'’&/^@](?=[\p{L}\p{N}]))*(?:\+\+|#(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}+]))?/gu;

/** Calls back with the ends of each match of `wordPattern`. */
function eachRun(text: string, found: (start: number, end: number) => void): void {
  if (isAscii(text)) eachAsciiRun(text, found);
  else for (const match of text.matchAll(wordPattern)) found(match.index, match.index + match[0].length);
}

const capital = /\p{Lu}/u;
const innerCapitalOrDigit = /^.+[\p{Lu}\p{N}]/u;
const symbol = /[+#.&/^@]/;
const phraseEnd = /[,;:.!?()[\]{}|•·–—"“”/\n]|\s-\s/;
const sentenceEnd = /[.!?:•\n]\s*$/;
const space = 0x20;
const hyphen = /^[-‐‑]$/;

/** Slashed words that are one name: both halves at most three capitals or digits (`CI/CD`, `TCP/IP`, `A/B`, `I/O`, `24/7`). */
function isSlashedName(text: string): boolean {
  const halves = text.split("/");
  return halves.length === 2 && halves.every((half) => half.length <= 3 && half.toUpperCase() === half);
}

/** A dot inside is a name's own (`Node.js`, `H.264`, `3.5`, `U.S`), not a full stop without its space (`models.The`). */
function isDottedName(text: string): boolean {
  return text
    .split(".")
    .every((part, index) => index === 0 || /^[\p{Ll}\p{N}]/u.test(part) || /^\p{Lu}{1,3}$/u.test(part));
}

/** What this piece is to be split at, null for a piece that is one word. */
function separatorIn(text: string): RegExp | null {
  if (text.includes("/") && !isSlashedName(text)) return /\//;
  if (text.includes("@")) return /[@.]/;
  if (text.includes(".") && text !== ".NET" && !isDottedName(text)) return /\./;
  return null;
}

/** `team's`, `don't`, `l'équipe`: the longer part is the word. */
function withoutClitic(text: string): { text: string; offset: number } {
  const at = text.search(/['’]/);
  if (at < 0) return { text, offset: 0 };
  return at >= text.length - at - 1
    ? { text: text.slice(0, at), offset: 0 }
    : { text: text.slice(at + 1), offset: at + 1 };
}

/** The words that an unbroken run of characters holds; kept for each distinct run, because texts repeat theirs. */
type Shape = readonly { offset: number; spelling: Spelling }[];

const shapes = new Map<string, Shape>();
/** Beyond this many distinct words the memory is emptied: a long batch must stay flat. */
const shapeLimit = 100_000;

function shapeOf(whole: string): Shape {
  const known = shapes.get(whole);
  if (known !== undefined) return known;
  const pieces: { offset: number; spelling: Spelling }[] = [];
  const add = (piece: string, start: number): void => {
    const separator = separatorIn(piece);
    if (separator === null) {
      const { text, offset } = withoutClitic(piece);
      const name = innerCapitalOrDigit.test(text) || symbol.test(text);
      const word = text.toLowerCase().normalize("NFC");
      const spelling = { text, word, name, capital: capital.test(text), key: undefined };
      pieces.push({ offset: start + offset, spelling });
      return;
    }
    let offset = 0;
    for (const part of piece.split(separator)) {
      if (part.length > 0) add(part, start + offset);
      offset += part.length + 1;
    }
  };
  add(whole, 0);
  if (shapes.size >= shapeLimit) shapes.clear();
  if (whole.length <= 40) shapes.set(whole, pieces);
  return pieces;
}

const texts = new Map<string, readonly Token[]>();
/** Enough for the sentences of one posting, which are asked for by every stage in turn; more would only age in memory. */
const textLimit = 200;
const longestKept = 2000;

/**
 * The words of a text, in order. Names of technologies stay whole: `C++ C# .NET Node.js CI/CD R&D`; slashes between words
 * (`training/inference`) and hyphens (`long-context`) split.
 * @param text any text; time is linear in its length.
 */
export function tokenize(text: string): readonly Token[] {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const tokens: Token[] = [];
  let previousEnd = 0;
  eachRun(text, (from, to) => {
    for (const { offset, spelling } of shapeOf(text.slice(from, to))) {
      const start = from + offset;
      const end = start + spelling.text.length;
      const first = tokens.length === 0;
      // A single space is what stands between most words; it ends nothing.
      const plain = !first && start === previousEnd + 1 && text.charCodeAt(previousEnd) === space;
      const between = plain ? " " : text.slice(previousEnd, start);
      tokens.push({
        text: spelling.text,
        word: spelling.word,
        start,
        end,
        name: spelling.name || (spelling.capital && (plain || !(first || sentenceEnd.test(between)))),
        joined: !plain && hyphen.test(between),
        breakBefore: first || (!plain && phraseEnd.test(between)),
        spelling,
      });
      previousEnd = end;
    }
  });
  if (texts.size >= textLimit) texts.clear();
  if (text.length <= longestKept) texts.set(text, tokens);
  return tokens;
}
