import { readCv, type Verification, verifyFile } from "../../index.ts";
import { exitCodes } from "../exit-codes.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { note } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { loadSettings, readCvFile } from "../settings.ts";
import { count, json, printable } from "../text.ts";

/** Prints for each line of a résumé the line of the CV it comes from; exit 1 where one has none. */
export async function verifyCommand(argument: string, options: CliOptions, io: Io): Promise<number> {
  const settings = await loadSettings(options, io);
  const cvFile = readCvFile(settings, io);
  const cv = await readCv(cvFile);
  const file = await readInput(argument, io);
  const result = await verifyFile(file, cv);
  io.stdout.write(
    options.json ? json({ schema: "cvtailor.verification/1", cv: cvFile.name, ...result }) : lines(result),
  );
  const bad = result.lines.filter((line) => !line.ok);
  if (bad.length === 0) {
    note(io, `All of ${count(result.lines.length, "line")} have their source in the CV.`);
    return exitCodes.done;
  }
  const numbers = bad.slice(0, 10).map((line) => line.line);
  const more = bad.length > numbers.length ? " …" : "";
  note(
    io,
    `${bad.length} of ${count(result.lines.length, "line")} without a source in the CV: ${numbers.join(", ")}${more}`,
  );
  return exitCodes.partial;
}

/** `résumé line ← CV line: text`; a fixed heading has no line to name. */
function lines({ lines: all }: Verification): string {
  return all
    .map(({ line, text, ok, source, reason }) => {
      const from = ok ? (source === null ? "–" : String(source.line)) : "NONE";
      return `${String(line).padStart(4)} ← ${from.padEnd(4)}  ${printable(text)}${reason === null ? "" : `  [${printable(reason)}]`}\n`;
    })
    .join("");
}
