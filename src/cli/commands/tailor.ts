import { join, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import {
  makeFolder,
  type OutputFormat,
  renderers,
  resumeName,
  type Tailored,
  tailor,
  whyFiles,
  writeAs,
  writeFile,
} from "../../index.ts";
import { fileNameOf, readPostingInput } from "../input.ts";
import type { Io } from "../io.ts";
import { note, warnOfLowConfidence } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { loadSettings, readCvFile } from "../settings.ts";
import { count, json, score } from "../text.ts";
import { whySettings } from "../why-settings.ts";

/** Writes the résumé and prints its path, or prints the résumé itself; with --watch again and again. */
export async function tailorCommand(argument: string | undefined, options: CliOptions, io: Io): Promise<number> {
  if (options.watch && (argument === undefined || argument === "-")) {
    throw new UserError("--watch is for a posting in a file", "Save the posting and name the file.");
  }
  const { paths, result } = await makeOnce(argument, options, io);
  if (paths.length === 0) return 0;
  io.stdout.write(options.json ? json(summary(result, paths)) : `${paths.join("\n")}\n`);
  if (io.stderr.isTTY) note(io, spoken(result));
  if (!options.watch) return 0;
  const { watch } = await import("../watch.ts");
  const remake = async (): Promise<string> => {
    const made = await makeOnce(argument, options, io);
    return `${made.paths.join(", ")}: ${spoken(made.result)}`;
  };
  return watch(remake, argument ?? "", options, io);
}

/** Makes the résumé once and writes it in each format; no path where it went to standard output. */
async function makeOnce(
  argument: string | undefined,
  options: CliOptions,
  io: Io,
): Promise<{ paths: string[]; result: Tailored }> {
  const settings = await loadSettings(options, io);
  const cvFile = readCvFile(settings, io);
  const postingFile = await readPostingInput(argument, options, io);
  const [format, ...others] = formatsOf(options);
  const result = await tailor(cvFile, postingFile, {
    lines: settings.lines,
    pages: settings.pages,
    rules: settings.rules,
    output: format,
    theme: options.theme === undefined ? undefined : { name: options.theme, folder: io.cwd },
    look: settings.look,
    language: options.language,
  });
  warnOfLowConfidence(result.match.confidence, io);
  for (const warning of result.warnings) note(io, `WARNING: ${warning}`);
  if (options.stdout) {
    io.stdout.write(result.output);
    return { paths: [], result };
  }
  const { company, title } = result.posting;
  const text = Buffer.from(postingFile.bytes).toString("latin1");
  const stem = resumeName({ company, title, file: fileNameOf(argument), text });
  const nameAs = (output: OutputFormat): string => `${stem}.${renderers[output].extension}`;
  const name = nameAs(format);
  makeFolder(resolve(io.cwd, settings.out), settings.out);
  const write = (file: string, data: string | Uint8Array) =>
    writeFile(resolve(io.cwd, settings.out, file), data, settings.out);
  write(name, result.output);
  for (const other of others) {
    const { output, warnings } = await writeAs(result, other, settings.look);
    for (const warning of warnings) note(io, `WARNING: ${warning}`);
    write(nameAs(other), output);
  }
  const { why = "json" } = settings;
  if (why !== false) {
    const made = {
      cv: cvFile,
      posting: postingFile,
      name,
      settings: whySettings(settings, [format, ...others], options),
    };
    for (const { extension, data } of await whyFiles(result, made, why)) write(`${stem}.${extension}`, data);
  }
  return { paths: [format, ...others].map((each) => join(settings.out, nameAs(each))), result };
}

/** What is asked for, first what has pages of its own, then what tells its heights, by which the choice is made for all. Throws a UserError. */
function formatsOf({ format = [], theme, stdout }: CliOptions): [OutputFormat, ...OutputFormat[]] {
  const measured = (one: OutputFormat): number =>
    "loadTypesetter" in renderers[one] ? 2 : Number("loadMeasure" in renderers[one]);
  const [first = theme === undefined ? "markdown" : "html", ...others] = format.toSorted(
    (a, b) => measured(b) - measured(a),
  );
  if (stdout === true && others.length > 0)
    throw new UserError("--stdout has room for one format", "Name one with --format, or leave --stdout out.");
  return [first, ...others];
}

function summary(result: Tailored, paths: readonly string[]) {
  const { company, title } = result.posting;
  const { fit, confidence } = result.match;
  return {
    schema: "cvtailor.tailor/1",
    path: paths[0],
    paths,
    posting: { title, company },
    fit,
    confidence,
    pages: result.pages,
    readBack: result.readBack,
    selection: result.selection,
  };
}

function spoken({ match, selection, pages }: Tailored): string {
  const kept = selection.bullets.filter((choice) => choice.kept).length;
  const room =
    pages === null
      ? `${selection.used} of ${count(selection.budget, "line")}`
      : `${count(pages.used, "page")}, ${Math.round(pages.full * 100)} % of what is allowed`;
  return `Kept ${kept} of ${count(selection.bullets.length, "bullet")} on ${room}, ${nearness(selection.gap)}; the CV fits the posting to ${score(match.fit)}.`;
}

/** How near the choice is to the best there could be. */
function nearness(gap: number): string {
  if (gap < 5e-5) return "the best choice there is";
  return `at most ${(100 * gap).toFixed(gap < 0.01 ? 2 : 1)} % below the best choice there could be`;
}
