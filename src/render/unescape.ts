import { foldSpace } from "./escape.ts";

/** A line of a résumé in Markdown, as a reader sees it. */
export interface ShownLine {
  /** Heading levels 1 to 6, an item of a list, or running text. */
  kind: "heading" | "item" | "text";
  /** 1 to 6 for headings, else 0. */
  level: number;
  /** Without marks and escapes; a link is its words. */
  text: string;
  links: { text: string; target: string }[];
}

/** Takes back what the Markdown renderer did to one line. Other Markdown is left as it is written, so that nothing hides in it. */
export function readLine(line: string): ShownLine {
  const heading = /^(#{1,6})(?: |$)/.exec(line);
  const item = /^[-*+](?: |$)/.exec(line);
  const rest = line.slice((heading ?? item)?.[0].length ?? 0);
  const links: ShownLine["links"] = [];
  const text = rest.replace(/\[((?:\\.|[^[\]\\])*)\]\(([^()\s]*)\)/g, (_, words: string, target: string) => {
    links.push({ text: foldSpace(withoutEscapes(words)), target });
    return words;
  });
  return {
    kind: heading !== null ? "heading" : item !== null ? "item" : "text",
    level: heading?.[1]?.length ?? 0,
    text: foldSpace(withoutEscapes(text)),
    links,
  };
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
