/** The words that a document has, to tell a hyphen that only a line's end made from one that is written. */
export interface Vocabulary {
  words: ReadonlySet<string>;
  /** Some line ends in a soft hyphen: the program that made the PDF marks those it made. */
  marksSoft: boolean;
}

export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  let marksSoft = false;
  for (const line of lines) {
    if (line.endsWith("\u00ad")) marksSoft = true;
    for (const [word] of line.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word.toLowerCase());
  }
  return { words, marksSoft };
}

/** Two lines of one paragraph as running text. */
export function joinedLines(text: string, next: string, vocabulary: Vocabulary): string {
  if (text.endsWith("\u00ad")) return text.slice(0, -1) + next;
  const before = /(\p{L}+)-$/u.exec(text)?.[1];
  const after = /^\p{Ll}+/u.exec(next)?.[0];
  if (before === undefined || after === undefined)
    return /[\u2010-\u2012-]$/u.test(text) && /\S-$/u.test(text) ? text + next : `${text} ${next}`;
  return keepsHyphen(before.toLowerCase(), after, vocabulary) ? text + next : text.slice(0, -1) + next;
}

function keepsHyphen(before: string, after: string, { words, marksSoft }: Vocabulary): boolean {
  if (words.has(`${before}-${after}`)) return true;
  if (words.has(before + after)) return false;
  // Either half alone is a word of the document: two words, unless the program leaves soft hyphens unmarked.
  return marksSoft || (words.has(before) && before.length > 2) || (words.has(after) && after.length > 3);
}
