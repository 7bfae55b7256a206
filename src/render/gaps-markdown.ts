import type { Gaps } from "../model/gaps.ts";
import { escapeMarkdown } from "./escape.ts";
import { answerWords, costWords, gapSections, statusWords } from "./gap-words.ts";

const heads = ["where", "ask", "the CV's words", "to bring it in"];

/** The gaps as a document: a table for each priority, must first. */
export function renderGapsMarkdown(gaps: Gaps, title: string): string {
  const sections = gapSections(gaps).map(({ heading, asks }) => {
    const rows = asks.map((ask) => [statusWords[ask.status], ask.text, answerWords(ask), costWords(ask)]);
    return [`## ${heading}`, "", row(heads), row(heads.map(() => "---")), ...rows.map((cells) => row(cells.map(cell)))];
  });
  const body = sections.length > 0 ? sections : [["No ask was found in the posting."]];
  return `${[`# Gaps: ${escapeMarkdown(title, "heading")}`, ...body.map((lines) => lines.join("\n"))].join("\n\n")}\n`;
}

function cell(words: string): string {
  return escapeMarkdown(words, "inline").replaceAll("|", "\\|");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
