import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { configFileName, cvConfidence, cvRenderers, makeFolder, readCv, writeFile } from "../../index.ts";
import type { Cv } from "../../model/cv.ts";
import { firstConfig, samplePosting, samplePostingName } from "../init-files.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { warnOfLowConfidence } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { outline } from "../outline.ts";
import { cvPath } from "../settings.ts";
import { json } from "../text.ts";

const cvName = "data/cv.md";
/** Lines of a section that are shown; all of them are what `parse` is for. */
const shownOfPart = 9;

/** Makes a folder to work in, around a CV in any format that is read, and says what was understood and what to do next. */
export async function initCommand(options: CliOptions, _command: unknown, io: Io): Promise<number> {
  const source = await sourceOf(options, io);
  const cv = await readCv(await readInput(source, io));
  const mayWrite = await mayWriteCv(source, options, io);
  const files = new Map<string, string>();
  if (mayWrite) files.set(cvName, (await cvRenderers.md.load())(cv));
  if (!existsSync(join(io.cwd, configFileName))) files.set(configFileName, firstConfig);
  if (!existsSync(join(io.cwd, "job-descriptions"))) files.set(samplePostingName, samplePosting);
  await write(files, io);
  const written = [...files.keys()];
  const kept = [cvName, configFileName, "job-descriptions"].filter(
    (name) => !written.some((path) => path === name || path.startsWith(`${name}/`)),
  );
  const confidence = cvConfidence(cv);
  warnOfLowConfidence(confidence, io);
  if (options.json) io.stdout.write(json({ schema: "cvtailor.init/1", source, written, kept, confidence }));
  else io.stdout.write(report(cv, source, written, kept, io));
  return 0;
}

/** The CV that is named, the one in data/, or the one that the person at the terminal names. */
async function sourceOf(options: CliOptions, io: Io): Promise<string> {
  const named = options.cv ?? io.env.CVTAILOR_CV;
  if (named !== undefined) return named;
  const there = cvInData(io);
  if (there !== null) return there;
  if (!isWatched(io)) throw new UserError("no CV is given", "Name it: cvtailor init --cv FILE.");
  const { ask } = await io.prompts();
  const answer = await ask("Where is your CV? (PDF, Word, Markdown, text, HTML, JSON or YAML)", (given) => {
    const path = pathOf(given, io);
    const stat = path === "" ? undefined : statSync(resolve(io.cwd, path), { throwIfNoEntry: false });
    if (stat === undefined) return "There is no such file.";
    return stat.isDirectory() ? "That is a folder." : null;
  });
  if (answer === null) throw new UserError("nothing was made", "Name the CV: cvtailor init --cv FILE.");
  return pathOf(answer, io);
}

function cvInData(io: Io): string | null {
  try {
    return cvPath({ cv: undefined, folder: io.cwd }, io);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

const isWatched = ({ stdin, stderr }: Io): boolean => stdin.isTTY === true && stderr.isTTY === true;

/** What terminals write when a file is dropped on them has quotes or backslashes; a shell is not there to read them. */
function pathOf(given: string, io: Io): string {
  const plain = given.trim().replace(/^(['"])(.*)\1$/, "$2");
  const path = process.platform === "win32" ? plain : plain.replace(/\\(.)/g, "$1");
  const { HOME } = io.env;
  return HOME !== undefined && path.startsWith("~/") ? join(HOME, path.slice(2)) : path;
}

/** Whether data/cv.md is to be written. Throws a UserError where it is there and nobody said that it may go. */
async function mayWriteCv(source: string, options: CliOptions, io: Io): Promise<boolean> {
  const path = join(io.cwd, cvName);
  if (!existsSync(path)) return true;
  if (source !== "-" && realpathSync(path) === realpathSync(resolve(io.cwd, source))) return false;
  if (options.force) return true;
  if (isWatched(io) && source !== "-" && (await (await io.prompts()).agree(`Write over ${cvName}?`))) return true;
  throw new UserError(`${cvName} is there already`, "--force writes over it.");
}

async function write(files: ReadonlyMap<string, string>, io: Io): Promise<void> {
  try {
    for (const folder of ["data", "job-descriptions", "output"]) makeFolder(join(io.cwd, folder), folder);
    for (const [name, text] of files) writeFile(join(io.cwd, name), text, name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = error.message.replace("the output folder ", "");
    throw new UserError(message, "Mend that, or go to another folder.");
  }
}

function report(cv: Cv, source: string, written: readonly string[], kept: readonly string[], io: Io): string {
  const width = io.stdout.isTTY ? io.stdout.columns || 80 : Number.POSITIVE_INFINITY;
  const own = io.env.npm_command === "exec" ? "npx cvtailor" : "cvtailor";
  const rows = (lines: readonly string[]) => lines.map((line) => (line === "" ? "" : `  ${line}`));
  const from = source === "-" ? "standard input" : basename(source);
  return `${[
    `What was understood of ${from}:`,
    "",
    ...rows(shortOf(outline(cv, width - 2))),
    "",
    ...(written.length > 0 ? ["Written:", ...rows(written)] : []),
    ...(kept.length > 0 ? ["Left as it was:", ...rows(kept)] : []),
    "",
    "Next:",
    `  1. Look over ${cvName} and mend it: from now on it is your CV.`,
    `  2. ${own} tailor     and paste a posting; the résumé comes to output/`,
    `     ${own} tailor ${written.includes(samplePostingName) ? samplePostingName : "posting.txt"}`,
    `  3. Settings are in ${configFileName}; ${own} config shows them.`,
  ].join("\n")}\n`;
}

/** Of each part of an outline its heading and the first lines. */
function shortOf(lines: readonly string[]): string[] {
  const parts: string[][] = [];
  for (const line of lines) {
    if (line === "" || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.flatMap((part) =>
    part.length <= shownOfPart
      ? part
      : [...part.slice(0, shownOfPart), `  … and ${part.length - shownOfPart} more lines`],
  );
}
