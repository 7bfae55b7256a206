import { gaps, tailor } from "../../index.ts";
import type { Gaps } from "../../model/gaps.ts";
import { priorities } from "../../model/posting.ts";
import { readPostingInput } from "../input.ts";
import type { Io } from "../io.ts";
import { warnOfLowConfidence } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { loadSettings, readCvFile } from "../settings.ts";
import { table } from "../table.ts";
import { json } from "../text.ts";

const headings = { must: "MUST", preferred: "PREFERRED", duty: "DUTIES", context: "CONTEXT" } as const;
const evidenceShown = 2;
const words = { "on-resume": "on the résumé", cut: "cut", nowhere: "nowhere" } as const;

/** Prints for each ask whether the résumé answers it, only the CV does, or nothing does. */
export async function gapsCommand(argument: string | undefined, options: CliOptions, io: Io): Promise<number> {
  const settings = await loadSettings(options, io);
  const cvFile = readCvFile(settings, io);
  const postingFile = await readPostingInput(argument, options, io);
  const { cv, match, selection } = await tailor(cvFile, postingFile, {
    lines: settings.lines,
    rules: settings.rules,
    language: options.language,
  });
  warnOfLowConfidence(match.confidence, io);
  const found = gaps(match, selection, cv);
  const { confidence } = match;
  io.stdout.write(options.json ? json({ ...found, confidence }) : await tables(found, io));
  return 0;
}

/** One table for each priority, the heaviest asks first. */
async function tables(found: Gaps, io: Io): Promise<string> {
  const parts: string[] = [];
  for (const priority of priorities) {
    const asks = found.asks.filter((ask) => ask.priority === priority);
    if (asks.length === 0) continue;
    const answered = asks.filter((ask) => ask.status !== "nowhere").length;
    const heading = `${headings[priority]} (the CV answers ${answered} of ${asks.length})`;
    const rows = asks.map((ask) => [words[ask.status], ask.text, answer(ask)]);
    parts.push(`${heading}\n${await table(["where", "ask", "the CV's words"], rows, io)}`);
  }
  return parts.length > 0 ? parts.join("\n") : "No ask was found in the posting.\n";
}

/** What answers it, with the line of the CV; where nothing does, what comes nearest. */
function answer({ evidence, nearest }: Gaps["asks"][number]): string {
  if (nearest !== null) return `nearest: ${nearest.matched} (line ${nearest.line})`;
  return evidence
    .slice(0, evidenceShown)
    .map(({ matched, how, line }) => `${matched} (${how}, line ${line})`)
    .join("; ");
}
