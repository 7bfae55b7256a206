import { join, resolve } from "node:path";
import { loadWriteFile, makeFolder, renderers, resumeName, type Tailored, tailor } from "../../index.ts";
import { fileNameOf, readPostingInput } from "../input.ts";
import type { Io } from "../io.ts";
import { note, warnOfLowConfidence } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { loadSettings, readCvFile } from "../settings.ts";
import { count, json, score } from "../text.ts";

/** Writes the résumé and prints its path, or prints the résumé itself. */
export async function tailorCommand(argument: string | undefined, options: CliOptions, io: Io): Promise<number> {
  const settings = await loadSettings(options, io);
  const cvFile = readCvFile(settings, io);
  const postingFile = await readPostingInput(argument, options, io);
  const [format = "markdown"] = options.format ?? [];
  const result = await tailor(cvFile, postingFile, {
    lines: settings.lines,
    pages: settings.pages,
    output: format,
    look: settings.look,
    language: options.language,
  });
  warnOfLowConfidence(result.match.confidence, io);
  for (const warning of result.warnings) note(io, `WARNING: ${warning}`);
  if (options.stdout) {
    io.stdout.write(result.output);
    return 0;
  }
  const { company, title } = result.posting;
  const text = Buffer.from(postingFile.bytes).toString("latin1");
  const path = join(
    settings.out,
    `${resumeName({ company, title, file: fileNameOf(argument), text })}.${renderers[format].extension}`,
  );
  const writeFile = await loadWriteFile();
  makeFolder(resolve(io.cwd, settings.out), settings.out);
  writeFile(resolve(io.cwd, path), result.output, settings.out);
  io.stdout.write(options.json ? json(summary(result, path)) : `${path}\n`);
  if (io.stderr.isTTY) note(io, spoken(result));
  return 0;
}

function summary(result: Tailored, path: string) {
  const { company, title } = result.posting;
  const { fit, confidence } = result.match;
  return {
    schema: "cvtailor.tailor/1",
    path,
    posting: { title, company },
    fit,
    confidence,
    pages: result.pages,
    selection: result.selection,
  };
}

function spoken({ match, selection, pages }: Tailored): string {
  const kept = selection.bullets.filter((choice) => choice.kept).length;
  const room =
    pages === null
      ? `${selection.used} of ${count(selection.budget, "line")}`
      : `${count(pages.used, "page")}, ${Math.round(pages.full * 100)} % of what is allowed`;
  return `Kept ${kept} of ${count(selection.bullets.length, "bullet")} on ${room}; the CV fits the posting to ${score(match.fit)}.`;
}
