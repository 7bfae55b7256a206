const alphanumeric = 1;
const underscore = 2;
const inner = 3;

/** By character code: what a character is to a word. */
const kinds = new Uint8Array(128);
// 0 to 9, A to Z, a to z.
kinds.fill(alphanumeric, 0x30, 0x3a).fill(alphanumeric, 0x41, 0x5b).fill(alphanumeric, 0x61, 0x7b);
kinds["_".charCodeAt(0)] = underscore;
for (const character of ".'&/^@") kinds[character.charCodeAt(0)] = inner;

const dot = 0x2e;
const plus = 0x2b;
const hash = 0x23;
const ascii = /^[\0-\x7f]*$/;

/** Whether `eachAsciiRun` may be used. */
export function isAscii(text: string): boolean {
  return ascii.test(text);
}

/**
 * What `wordPattern` of tokenize.ts finds in a text of ASCII characters, several times as fast: most texts are English, and
 * every word of every posting passes here.
 */
export function eachAsciiRun(text: string, found: (start: number, end: number) => void): void {
  // Beyond the end the code is NaN, whose kind is undefined, which is none of ours.
  const kind = (at: number): number | undefined => kinds[text.charCodeAt(at)];
  for (let start = 0; start < text.length; ) {
    let end = start;
    if (kind(start) === alphanumeric) end = suffixed(text, runEnd(kind, start + 1), kind);
    else if (text.charCodeAt(start) === dot && text.startsWith("NET", start + 1) && !isWord(kind(start + 4)))
      end = start + 4;
    if (end > start) found(start, end);
    start = Math.max(end, start + 1);
  }
}

function isWord(kind: number | undefined): boolean {
  return kind === alphanumeric || kind === underscore;
}

function runEnd(kind: (at: number) => number | undefined, from: number): number {
  let end = from;
  for (;;) {
    const here = kind(end);
    if (isWord(here) || (here === inner && kind(end + 1) === alphanumeric)) end++;
    else return end;
  }
}

/** A run may end in `++`, `#` or `+`. */
function suffixed(text: string, end: number, kind: (at: number) => number | undefined): number {
  const code = text.charCodeAt(end);
  if (code !== plus && code !== hash) return end;
  const next = text.charCodeAt(end + 1);
  if (code === plus && next === plus) return end + 2;
  return kind(end + 1) === alphanumeric ? end : end + 1;
}
