import type { Token, Tokens } from "marked";
import type { Link } from "../model/document.ts";
import { decodeEntities } from "./markdown-entities.ts";

/** A run of visible characters inside one physical line. */
interface Run {
  text: string;
  /** Offset in the leaf's own text. */
  offset: number;
  strong: boolean;
  emphasis: boolean;
  /** Escaped: an ampersand here begins no character reference. */
  literal: boolean;
}

/** A line as it would be seen: a paragraph up to a hard break, wrapped lines joined. */
export interface VisualLine {
  text: string;
  /** Offset of the first visible character in the leaf's own text, and of the end of its last one. */
  start: number;
  end: number;
  strong: boolean;
  /** The words in bold that it begins with, where the rest is not bold. */
  strongStart: string;
  emphasis: boolean;
  links: Link[];
}

interface PhysicalLine {
  runs: Run[];
  links: Link[];
  /** What ended the line before: `wrap` is a line end that Markdown shows as a space. */
  after: "start" | "break" | "wrap" | "inside";
}

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();
const lineBreakTag = /^<br\s*\/?>$/i;
/** Writers forget the two spaces before a line of its own: one that begins with a label or a bullet is never a wrapped one. */
const opensLine = /^(?:\p{Lu}[\p{L} /-]{1,24}:\s|[•●▪◦‣∙:]\s)/u;
/** Nobody breaks running text so early. */
const shortestWrapped = 60;

/**
 * Lays inline tokens out as visual lines.
 * @param inItem they are of a list's item, whose lines are one.
 */
export function visualLines(tokens: readonly Token[], inItem = false): VisualLine[] {
  const lines: PhysicalLine[] = [{ runs: [], links: [], after: "start" }];
  const walk = (inner: readonly Token[], base: number, strong: boolean, emphasis: boolean, inside: boolean): void => {
    let offset = base;
    const put = (text: string, literal = false): void => {
      let at = offset;
      for (const [index, piece] of text.split("\n").entries()) {
        if (index > 0) lines.push({ runs: [], links: [], after: inside ? "inside" : "wrap" });
        lines.at(-1)?.runs.push({ text: piece, offset: at, strong, emphasis, literal });
        at += piece.length + 1;
      }
    };
    for (const token of inner as readonly Tokens.Generic[]) {
      const text = typeof token.text === "string" ? token.text : "";
      const children = token.tokens;
      if (token.type === "br" || (token.type === "html" && lineBreakTag.test(token.raw)))
        lines.push({ runs: [], links: [], after: "break" });
      else if (children && children.length > 0) {
        const within = offset + Math.max(0, token.raw.indexOf(text));
        const first = lines.length - 1;
        const runsBefore = lines[first]?.runs.length ?? 0;
        walk(children, within, strong || token.type === "strong", emphasis || token.type === "em", true);
        if (token.type === "link") {
          const words = lines
            .slice(first)
            .flatMap((line, index) => (index === 0 ? line.runs.slice(runsBefore) : line.runs));
          lines[first]?.links.push({ text: fold(words.map((run) => run.text).join(" ")), url: String(token.href) });
        }
      } else if (token.type === "codespan" || token.type === "image") {
        offset += Math.max(0, token.raw.indexOf(text));
        put(text);
        offset -= Math.max(0, token.raw.indexOf(text));
      } else if (token.type === "escape") {
        offset += 1;
        put(text, true);
        offset -= 1;
      } else if (token.type !== "html" && token.type !== "checkbox") put(text || token.raw);
      offset += token.raw.length;
    }
  };
  walk(tokens, 0, false, false, false);
  return join(lines, inItem);
}

const visible = (line: PhysicalLine): Run[] => line.runs.filter((run) => run.text.trim() !== "");
const textOf = (line: PhysicalLine): string =>
  line.runs.map((run) => (run.literal ? run.text : decodeEntities(run.text))).join("");
const whole = (line: PhysicalLine, mark: "strong" | "emphasis"): boolean => visible(line).every((run) => run[mark]);

/** A line end between a bold or italic line and another is one the writer meant, whatever Markdown makes of it. */
function meant(before: PhysicalLine, line: PhysicalLine, inItem: boolean): boolean {
  if (line.after === "break") return true;
  if (line.after !== "wrap") return false;
  const text = line.runs
    .map((run) => run.text)
    .join("")
    .trimStart();
  if (opensLine.test(text) || (!inItem && isSetApart(textOf(before), text))) return true;
  // Each begins with a title in bold.
  if (!inItem && [before, line].every((side) => visible(side)[0]?.strong === true)) return true;
  return [before, line].some((side) => whole(side, "strong") || whole(side, "emphasis"));
}

/** The first word of the next line had room, and begins as a line does. */
function isSetApart(before: string, next: string): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? "";
  if (before.trim().length + 1 + word.length >= shortestWrapped) return false;
  const opens =
    /^[\p{Lu}\p{Lo}\d+(]|^\S+@\S+\.\S+$|^(?:https?:|www\.)/u.test(word) ||
    /^\p{Ll}{3,10}\.? (?:19|20)\d\d\b/u.test(next);
  return opens && !/[,;&–—-]\s*$/.test(before);
}

function boldStart(runs: readonly Run[]): string {
  const end = runs.findIndex((run) => !run.strong);
  return fold(
    runs
      .slice(0, end)
      .map((run) => (run.literal ? run.text : decodeEntities(run.text)))
      .join(""),
  );
}

function join(lines: PhysicalLine[], inItem: boolean): VisualLine[] {
  const groups: PhysicalLine[][] = [];
  let isBroken = false;
  for (const line of lines) {
    if (line.after === "break") isBroken = true;
    if (visible(line).length === 0) continue;
    // A line end right after `<br>` is the same break.
    if (isBroken) line.after = "break";
    isBroken = false;
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !meant(before, line, inItem)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const runs = group.flatMap(visible);
    const first = runs[0] as Run;
    const last = runs.at(-1) as Run;
    return {
      text: fold(group.map((line) => textOf(line)).join(" ")),
      start: first.offset + first.text.length - first.text.trimStart().length,
      end: last.offset + last.text.trimEnd().length,
      strong: group.every((line) => whole(line, "strong")),
      strongStart: runs[0]?.strong && !runs.every((run) => run.strong) ? boldStart(runs) : "",
      emphasis: group.every((line) => whole(line, "emphasis")),
      links: group.flatMap((line) => line.links).map((link) => ({ ...link, text: decodeEntities(link.text) })),
    };
  });
}
