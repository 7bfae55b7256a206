import { cvConfidence, cvRenderers, readCv } from "../../index.ts";
import type { Cv } from "../../model/cv.ts";
import type { Confidence } from "../../model/posting.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { warnOfLowConfidence } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { outline } from "../outline.ts";
import { painter } from "../paint.ts";
import { json } from "../text.ts";

/** Prints what was understood of a CV, and what was not. */
export async function parseCommand(argument: string, options: CliOptions, io: Io): Promise<number> {
  const cv = await readCv(await readInput(argument, io));
  const confidence = cvConfidence(cv);
  warnOfLowConfidence(confidence, io);
  io.stdout.write(await printed(cv, options, confidence, io));
  return 0;
}

/** Lines are broken for a person only. */
const widthOf = ({ stdout }: Io): number => (stdout.isTTY ? stdout.columns || 80 : Number.POSITIVE_INFINITY);

async function printed(cv: Cv, options: CliOptions, confidence: Confidence, io: Io): Promise<string> {
  if (options.to !== undefined) return (await cvRenderers[options.to].load())(cv);
  const width = widthOf(io);
  const bold = (line: string) => painter(io)("bold", line);
  return options.json
    ? json({ ...cv, confidence })
    : `${outline(cv, width)
        .map((line) => (line.startsWith(" ") ? line : bold(line)))
        .join("\n")}\n`;
}
