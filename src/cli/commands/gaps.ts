import {
  answerWords,
  costWords,
  gapRenderers,
  gapSections,
  gaps,
  pageLines,
  statusWords,
  type Tailored,
  tailor,
} from "../../index.ts";
import type { Gaps } from "../../model/gaps.ts";
import { readPostingInput } from "../input.ts";
import type { Io } from "../io.ts";
import { warnOfLowConfidence } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { loadSettings, readCvFile } from "../settings.ts";
import { type PaintCell, table } from "../table.ts";
import { json } from "../text.ts";

/** Prints for each ask whether the résumé answers it, only the CV does, or nothing does. */
export async function gapsCommand(argument: string | undefined, options: CliOptions, io: Io): Promise<number> {
  const settings = await loadSettings(options, io);
  const cvFile = readCvFile(settings, io);
  const postingFile = await readPostingInput(argument, options, io);
  const lines = settings.lines ?? (settings.pages ?? 1) * pageLines;
  const { rules } = settings;
  const made = await tailor(cvFile, postingFile, { lines, rules, language: options.language });
  const { cv, match, selection } = made;
  warnOfLowConfidence(match.confidence, io);
  const found = gaps(match, selection, cv, { budget: { ...rules, lines } });
  const format = options.json ? "json" : (options.gapFormat ?? "table");
  if (format === "json") io.stdout.write(json({ ...found, confidence: match.confidence }));
  else if (format === "table") io.stdout.write(await tables(found, io));
  else io.stdout.write((await gapRenderers[format].load())(found, titleOf(made)));
  return 0;
}

function titleOf({ posting: { title, company } }: Tailored): string {
  return [title, company].filter((part) => part !== null).join(", ") || "a posting without a title";
}

const colours = new Map<string, "green" | "yellow" | "red">([
  [statusWords["on-resume"], "green"],
  [statusWords.cut, "yellow"],
  [statusWords.nowhere, "red"],
]);

/** The words say it too: colour alone is lost on many. */
const status: PaintCell = (cell, column, paint) => {
  const colour = column === 0 ? colours.get(cell) : undefined;
  return colour === undefined ? cell : paint(colour, cell);
};

/** One table for each priority, the heaviest asks first. */
async function tables(found: Gaps, io: Io): Promise<string> {
  const parts: string[] = [];
  for (const { heading, asks } of gapSections(found)) {
    const rows = asks.map((ask) => [
      statusWords[ask.status],
      ask.text,
      [answerWords(ask), costWords(ask)].filter((words) => words !== "").join("; "),
    ]);
    const [, name = "", count = ""] = /^(\w+)(.*)$/.exec(heading) ?? [];
    parts.push(`${name.toUpperCase()}${count}\n${await table(["where", "ask", "the CV's words"], rows, io, status)}`);
  }
  return parts.length > 0 ? parts.join("\n") : "No ask was found in the posting.\n";
}
