import { splitPlace } from "./places.ts";

/** Parts between commas, bars, dashes and `at`, outside brackets, as spans of the text. */
export function segmentsOf(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(/\([^()]*\)|\s*[,|]\s*|\s+[–—•·⋄◦-]\s+|\s+(?:at|@|bei|chez|bij|presso)\s+/g)) {
    if (match[0].startsWith("(") || match.index <= start) continue;
    spans.push([start, match.index]);
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}

/** A place after an organisation's name, where a comma, bar or dash parts them. */
export function placeOfOrganization(text: string): { before: string; place: string } | null {
  const split = splitPlace(text);
  if (split === null || split.before === "" || !/[,|–—•·-]\s*$/.test(text.slice(0, split.index))) return null;
  return split;
}
