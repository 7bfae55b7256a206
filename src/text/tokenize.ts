import { isAfterBreak, isJoined, isName, lex, lexed, spellingIn } from "./lex.ts";
import { type Spelling, vocabulary } from "./vocabulary.ts";

/** A word of a text, as an object; who reads all of a text takes the numbers of `lex` instead. */
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

function tokenAt(place: number): Token {
  const token = lexed.tokens[place] as number;
  const start = lexed.starts[place] as number;
  const spelling = vocabulary.spellings[spellingIn(token)] as Spelling;
  return {
    text: spelling.text,
    word: spelling.word,
    start,
    end: start + spelling.text.length,
    name: isName(token),
    joined: isJoined(token),
    breakBefore: isAfterBreak(token),
    spelling,
  };
}

/** The words of a text, in order. Time is linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const { firstToken, endOfTokens } = lex(text);
  const tokens: Token[] = [];
  for (let place = firstToken; place < endOfTokens; place++) tokens.push(tokenAt(place));
  return tokens;
}
