import type { Command } from "commander";
import manifest from "../package.json" with { type: "json" };

const exits = [
  ["0", "done"],
  ["1", "done in part: a posting of the batch could not be read, or a line that verify looked at has no source"],
  ["2", "something for you to mend; one line says what, where and how"],
  ["70", "a bug of ours"],
] as const;

/** The manual page of the program, made of its commands and their options, in the macros of man(7). */
export function manPage(whole: Command): string {
  const lines = [
    `.TH CVTAILOR 1 "" "cvtailor ${manifest.version}"`,
    ".SH NAME",
    "cvtailor \\- make a targeted résumé from one long CV and a job posting",
    ".SH SYNOPSIS",
    ...whole.commands.flatMap((command) => [".B", text(`cvtailor ${command.name()} ${command.usage()}`), ".br"]),
    ".SH DESCRIPTION",
    text(whole.description()),
    ...whole.commands.flatMap(section),
    ".SH EXIT STATUS",
    ...exits.flatMap(([code, meaning]) => [".TP", `.B ${code}`, text(meaning)]),
    ".SH FILES",
    ".TP",
    ".I cvtailor.config.json",
    text("Settings of this folder and those below; cvtailor init writes one with comments."),
  ];
  return `${lines.join("\n")}\n`;
}

function section(command: Command): string[] {
  return [
    `.SH "CVTAILOR ${text(command.name()).toUpperCase()}"`,
    text(command.description()),
    ...command.registeredArguments.flatMap((argument) => [
      ".TP",
      `.I ${text(argument.name())}`,
      text(argument.description),
    ]),
    ...command.options.flatMap((option) => [".TP", `.B ${text(option.flags)}`, text(option.description)]),
  ];
}

/** roff takes a dot or an apostrophe at the beginning of a line for a request, and a backslash for an escape. */
function text(plain: string): string {
  return plain.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/, "\\&$&");
}
