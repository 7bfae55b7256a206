/** Flags of a token of a lexed text, below the number of its spelling. */
export const name = 1;
export const afterBreak = 2;
export const joined = 4;
export const flagBits = 3;

/** The spelling's number in a token. */
export const spellingIn = (token: number): number => token >> flagBits;
/** Written as a name is: a capital inside a sentence, a capital or digit within the word, or a symbol (`PyTorch`, `AWS`, `C++`). */
export const isName = (token: number): boolean => (token & name) !== 0;
/** Punctuation that ends a phrase stands before it, or it is the first. */
export const isAfterBreak = (token: number): boolean => (token & afterBreak) !== 0;
/** A hyphen joins it to the token before. */
export const isJoined = (token: number): boolean => (token & joined) !== 0;
