import type { Command, Option } from "commander";
import { renderers } from "../index.ts";

export type Shell = "bash" | "zsh" | "fish";

/** What a shell can propose after an option: fixed words, files and folders, or nothing that is known. */
interface Choice {
  long: string;
  description: string;
  value: readonly string[] | "file" | "other" | null;
}

interface Choices {
  name: string;
  description: string;
  options: readonly Choice[];
  /** Words for the argument; null where it is a file. */
  argument: readonly string[] | null;
}

/** A script for a shell that completes commands, options, and the values of those that have a few. It starts no program. */
export function completionScript(program: Command, shell: Shell): string {
  const commands = program.commands.map((command): Choices => {
    const [argument] = command.registeredArguments;
    return {
      name: command.name(),
      description: command.description(),
      options: [...command.options.filter((option) => !option.hidden).map(choiceOf), help],
      argument: argument === undefined ? [] : (argument.argChoices ?? null),
    };
  });
  return { bash, zsh, fish }[shell](commands);
}

const help: Choice = { long: "--help", description: "what there is, with examples", value: null };

function choiceOf(option: Option): Choice {
  const choices = option.attributeName() === "format" ? Object.keys(renderers) : option.argChoices;
  const other = /<(file|folder)>/.test(option.flags) ? "file" : "other";
  const value = option.required ? (choices ?? other) : null;
  return { long: option.long ?? "", description: option.description, value };
}

function bash(commands: readonly Choices[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => value !== null)
      .map(({ long, value }) => `    "${name} ${long}") words="${Array.isArray(value) ? value.join(" ") : ""}";;`),
  );
  const words = commands.map(
    ({ name, options, argument }) =>
      `    ${name}) words="${options.map(({ long }) => long).join(" ")}" plain="${(argument ?? []).join(" ")}";;`,
  );
  return `# bash completion for cvtailor: eval "$(cvtailor completion bash)"
_cvtailor() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words plain
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$current"))
    return
  fi
  # Without words, bash proposes files.
  case "$command $previous" in
${values.join("\n")}
    *) case "$command" in
${words.map((line) => `  ${line}`).join("\n")}
      esac
      [[ $current == -* ]] || words=$plain;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _cvtailor cvtailor
`;
}

function zsh(commands: readonly Choices[]): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const inBrackets = (text: string) => text.replace(/[[\]:\\]/g, "\\$&");
  const option = ({ long, description, value }: Choice) => {
    const proposed = Array.isArray(value) ? `(${value.join(" ")})` : value === "file" ? "_files" : " ";
    return quoted(`*${long}[${inBrackets(description)}]${value === null ? "" : `:value:${proposed}`}`);
  };
  const cases = commands.map(({ name, options, argument }) => {
    const rest =
      argument === null ? ["'*:file:_files'"] : argument.length > 0 ? [`'1:value:(${argument.join(" ")})'`] : [];
    return `    ${name})\n      _arguments \\\n        ${[...options.map(option), ...rest].join(" \\\n        ")};;`;
  });
  return `#compdef cvtailor
# zsh completion for cvtailor: eval "$(cvtailor completion zsh)"
_cvtailor() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description.replaceAll(":", "\\:")}`)}`).join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join("\n")}
  esac
}
if [[ $funcstack[1] == _cvtailor ]]; then _cvtailor "$@"; else compdef _cvtailor cvtailor; fi
`;
}

function fish(commands: readonly Choices[]): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;
  const lines = commands.flatMap(({ name, description, options, argument }) => {
    const within = `complete -c cvtailor -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c cvtailor -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
      ...(argument === null ? [] : [`${within} -f${argument.length > 0 ? ` -a ${quoted(argument.join(" "))}` : ""}`]),
      ...options.map(({ long, description: said, value }) => {
        const proposed = Array.isArray(value)
          ? ` -x -a ${quoted(value.join(" "))}`
          : value === "file"
            ? " -r -F"
            : " -x";
        return `${within} -l ${long.slice(2)}${value === null ? "" : proposed} -d ${quoted(said)}`;
      }),
    ];
  });
  return `# fish completion for cvtailor: cvtailor completion fish | source\n${lines.join("\n")}\n`;
}
