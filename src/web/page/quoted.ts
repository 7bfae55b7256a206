const longestQuote = 60;

/** A text in quotation marks, its end left off where it is long. */
export function quoted(text: string): string {
  return `“${text.length <= longestQuote ? text : `${text.slice(0, longestQuote).replace(/\s+\S*$/, "")} …`}”`;
}
