import { languageCodes } from "../model/languages.ts";
import { defaultRenderOptions, layoutNames, paperNames } from "../model/typesetting.ts";
import { foldSpace } from "./escape.ts";
import { renderHtml } from "./html.ts";
import type { ShownLine } from "./unescape.ts";

const nobody = { name: null, label: null, email: null, phone: null, location: null, links: [], summary: null };
let frame: ReadonlySet<string> | null = null;

/** The lines of every résumé in HTML that say nothing of anybody: its head and the tags around the words. */
function frameLines(): ReadonlySet<string> {
  const looks = layoutNames.flatMap((layout) => paperNames.map((paper) => ({ layout, paper })));
  const everyLook = [...looks, ...languageCodes.map((language) => ({ ...defaultRenderOptions, language }))];
  const empty = everyLook.flatMap((look) => renderHtml({ basics: nobody, sections: [] }, look).split("\n"));
  const tags = "<section> </section> <article> </article> <ul> </ul> </div>".split(" ");
  return new Set([...empty.map((line) => line.trim()), ...tags, '<div class="heading">']);
}

const element = /^<(title|h[1-6]|p|li)(?: class="(?:label|contacts|meta)")?>(.*)<\/\1>$/;
/** What only says how a part looks. */
const spans = /<span class="(?:title|subtitle|place|dates|mark|lead)">([^<>]*)<\/span>/g;
const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Whether a résumé is in our HTML. */
export function isHtml(resumeText: string): boolean {
  return resumeText.startsWith("<!doctype html>");
}

/**
 * Takes back what the HTML renderer did to one line; null for a line of the frame. Other HTML is left as it is written, so
 * that nothing hides in it.
 */
export function readHtmlLine(line: string): ShownLine | null {
  frame ??= frameLines();
  if (frame.has(line)) return null;
  const [, tag = "p", inner = line] = element.exec(line) ?? [];
  const links: ShownLine["links"] = [];
  const text = inner
    .replace(spans, "$1")
    .replace(/<a href="([^"<>]*)">([^<>]*)<\/a>/g, (_, target: string, words: string) => {
      links.push({ text: foldSpace(unescaped(words)), target: unescaped(target) });
      return words;
    });
  const level = tag === "title" ? 1 : Number(/^h(\d)$/.exec(tag)?.[1] ?? 0);
  return {
    kind: level > 0 ? "heading" : tag === "li" ? "item" : "text",
    level,
    text: foldSpace(/[<>]/.test(text) ? line : unescaped(text)),
    links,
  };
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? "");
}
