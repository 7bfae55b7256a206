import type { Basics, PlacedText } from "../../model/cv.ts";
import type { Block, Link, SourceDocument, StructuredValue } from "../../model/document.ts";
import type { Source } from "../../model/source.ts";

type Path = readonly (string | number)[];

/** Deeper than this no CV has a contact. */
const deepest = 6;

/** Where the texts of name, contacts and summary stand in the file, each at the first place that has it; those found nowhere are left out. */
export function contactSources({ format, blocks, structured }: SourceDocument, basics: Basics): PlacedText[] {
  const { name, label, email, phone, location, links, summary } = basics;
  const texts = [name, label, email, phone, location, ...links.map((link) => link.text), summary];
  const find =
    structured === null ? (text: string) => inBlocks(blocks, text, format === "markdown") : inValue(structured);
  return texts.flatMap((text) => {
    const source = text === null || text === "" ? null : find(text);
    return text === null || source === null ? [] : [{ text, source }];
  });
}

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim();

function inBlocks(blocks: readonly Block[], text: string, hasMarks: boolean): Source | null {
  const wanted = folded(text);
  for (const { source, cells, links, text: words } of blocks) {
    for (const cell of cells) {
      const at = cell.text.indexOf(wanted);
      if (at < 0) continue;
      const before = hasMarks ? links.filter((link) => words.indexOf(link.text) < words.indexOf(wanted)) : [];
      return { ...source, column: cell.column + at + marksOf(before, words) };
    }
    // A text that was put together: of a wrapped summary the first line, of a link its words.
    const isHere = words.includes(wanted) || (words !== "" && wanted.startsWith(words));
    if (isHere || links.some((link) => folded(link.text) === wanted)) return source;
  }
  return null;
}

/** Characters of links in Markdown that are not seen: `[` before their words, which counts already where the line begins so, and `](address)`. */
function marksOf(links: readonly Link[], line: string): number {
  return links
    .filter(({ text, url }) => text !== url && url !== `mailto:${text}`)
    .reduce((sum, { text, url }) => sum + url.length + (line.startsWith(text) ? 3 : 4), 0);
}

function inValue({ value, sourceOf }: StructuredValue): (text: string) => Source | null {
  const all = [...stringsIn(value, [])].map(({ path, words }) => ({ path, words: folded(words) }));
  return (text) => {
    const wanted = folded(text);
    const found =
      all.find(({ words }) => words === wanted) ??
      all.find(({ words }) => words !== "" && (wanted.startsWith(words) || words.includes(wanted)));
    return found === undefined ? null : sourceOf(found.path);
  };
}

function* stringsIn(value: unknown, path: Path): Generator<{ path: Path; words: string }> {
  if (typeof value === "string") yield { path, words: value };
  else if (typeof value === "object" && value !== null && path.length < deepest)
    for (const [key, part] of Object.entries(value))
      yield* stringsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
}
