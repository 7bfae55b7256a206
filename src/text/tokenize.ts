import { isAfterBreak, isJoined, isName, lex, lexed, spellingIn } from "./lex.ts";
import { type Spelling, vocabulary } from "./vocabulary.ts";

/** A word of a text, as an object; who reads all of a text takes the numbers of `lex` instead. */
export class Token {
  private readonly number: number;
  /** Offset of its first character in the text, in UTF-16 code units. */
  readonly start: number;
  /** What every token written so shares. */
  readonly spelling: Spelling;

  /** @param number as `lexed.tokens` has it. */
  constructor(number: number, start: number) {
    this.number = number;
    this.start = start;
    this.spelling = vocabulary.spellings[spellingIn(number)] as Spelling;
  }

  /** As written. */
  get text(): string {
    return this.spelling.text;
  }

  /** Lower-cased, accents composed. */
  get word(): string {
    return this.spelling.word;
  }

  get end(): number {
    return this.start + this.spelling.text.length;
  }

  /** Written as a name is: a capital inside a sentence, a capital or digit within the word, or a symbol (`PyTorch`, `AWS`, `C++`). */
  get name(): boolean {
    return isName(this.number);
  }

  /** A hyphen joins it to the token before. */
  get joined(): boolean {
    return isJoined(this.number);
  }

  /** Punctuation that ends a phrase stands before it, or it is the first. */
  get breakBefore(): boolean {
    return isAfterBreak(this.number);
  }
}

/** The words of a text, in order. Time is linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const { firstToken, endOfTokens } = lex(text);
  const tokens: Token[] = [];
  for (let place = firstToken; place < endOfTokens; place++)
    tokens.push(new Token(lexed.tokens[place] as number, lexed.starts[place] as number));
  return tokens;
}
