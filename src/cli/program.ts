import { Argument, Command, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import type { Io } from "./io.ts";
import * as options from "./options.ts";

const postingHelp = "a file, - for standard input, or nothing to paste it";

/** The commands and their options. Each command's module is imported when it runs, so that a cold start stays cheap. */
export function createProgram(io: Io, finish: (code: number) => void): Command {
  const program = new Command("cvtailor");
  program
    .description(
      "Turns one long CV and a job posting into a targeted résumé, from the CV's own words, on your machine.",
    )
    .version(manifest.version)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => io.stdout.columns || 100,
      getErrHelpWidth: () => io.stderr.columns || 100,
    })
    .addHelpText("after", "\nEach command has a --help with examples.");

  function declare<Argument>(
    usage: string,
    description: string,
    examples: readonly string[],
    load: () => Promise<(argument: Argument, options: options.CliOptions, io: Io) => Promise<number>>,
  ): Command {
    return program
      .command(usage)
      .description(description)
      .addHelpText("after", ["\nExamples:", ...examples.map((example) => `  cvtailor ${example}`)].join("\n"))
      .action(async (argument: Argument, given: options.CliOptions) =>
        finish(await (await load())(argument, given, io)),
      );
  }

  declare(
    "init",
    "make a folder to work in: your CV as Markdown, settings, and places for postings and résumés",
    ["init", "init --cv cv.pdf", "init --cv 'My CV.docx' --force"],
    async () => (await import("./commands/init.ts")).initCommand,
  )
    .addOption(new Option("--cv <file>", "your CV, in any format that is read; it stays where it is"))
    .addOption(new Option("--force", "write over data/cv.md"))
    .addOption(options.jsonOption("what was written"));

  declare(
    "tailor",
    "make the résumé for one posting",
    [
      "tailor posting.txt",
      "tailor posting.html --cv cv.md --stdout",
      "tailor posting.txt --format pdf,docx",
      "tailor posting.txt --theme even",
      "tailor posting.txt --format pdf --pages 2 --layout dense",
      "tailor - --lines 40 < posting.txt",
      "tailor posting.txt --pin b41 --exclude 'Summer job' --why html",
      "tailor posting.txt --section-order education,skill",
      "tailor posting.txt --profile academic --watch",
    ],
    async () => (await import("./commands/tailor.ts")).tailorCommand,
  )
    .argument("[posting]", postingHelp)
    .addOption(options.clipboardOption())
    .addOption(options.cvOption())
    .addOption(options.outOption())
    .addOption(new Option("--stdout", "print the résumé instead of writing a file").conflicts("out"))
    .addOption(options.languageOption())
    .addOption(options.formatsOption())
    .addOption(options.themeOption())
    .addOption(options.pagesOption())
    .addOption(options.linesOption())
    .addOption(options.layoutOption())
    .addOption(options.paperOption())
    .addOption(options.whyOption())
    .addOption(new Option("--no-why", "write nothing beside the résumé"))
    .addOption(
      new Option("--watch", "make it anew whenever CV, posting or settings change").conflicts(["stdout", "json"]),
    )
    .addOption(options.jsonOption("where it is, what was kept and dropped, and why").conflicts("stdout"));

  declare(
    "rank",
    "the CV's entries and bullets by how well they answer the posting",
    [
      "rank posting.txt",
      "rank posting.txt --entries --top 5",
      "rank --clipboard --bullets --explain",
      "rank posting.md --json",
    ],
    async () => (await import("./commands/rank.ts")).rankCommand,
  )
    .argument("[posting]", postingHelp)
    .addOption(options.clipboardOption())
    .addOption(options.cvOption())
    .addOption(options.languageOption())
    .addOption(new Option("--entries", "projects and positions only").conflicts("bullets"))
    .addOption(new Option("--bullets", "bullets only, wherever they stand"))
    .addOption(new Option("--explain", "with each bullet the sum that its score is made of").conflicts("entries"))
    .addOption(options.topOption())
    .addOption(options.jsonOption("all of it"));

  declare(
    "gaps",
    "each ask of the posting: on the résumé, in the CV but cut, or nowhere",
    ["gaps posting.txt", "gaps posting.txt --lines 80 --json", "gaps posting.txt --format html > gaps.html"],
    async () => (await import("./commands/gaps.ts")).gapsCommand,
  )
    .argument("[posting]", postingHelp)
    .addOption(options.clipboardOption())
    .addOption(options.cvOption())
    .addOption(options.languageOption())
    .addOption(options.pagesOption())
    .addOption(options.linesOption())
    .addOption(options.gapFormatOption())
    .addOption(options.jsonOption("them"));

  declare(
    "serve",
    "a page on this machine to paste postings into: the résumé at once, and why it is so",
    ["serve", "serve --cv cv.pdf --port 8080", "serve --no-open"],
    async () => (await import("./commands/serve.ts")).serveCommand,
  )
    .addOption(options.cvOption())
    .addOption(options.outOption())
    .addOption(options.portOption())
    .addOption(new Option("--no-open", "print the address only, and open no browser"));

  declare(
    "batch",
    "a résumé for each of many postings, and a summary of them by fit",
    [
      "batch job-descriptions",
      "batch 'jobs/*.html' more.jsonl --out output",
      "batch jobs.jsonl --rank-only",
      "batch feed.csv --text-column body",
      "batch job-descriptions --format pdf,markdown --why html",
    ],
    async () => (await import("./commands/batch.ts")).batchCommand,
  )
    .argument("[paths...]", "files, folders, globs, .jsonl or .csv feeds, or - (default: job-descriptions)")
    .addOption(options.cvOption())
    .addOption(options.outOption())
    .addOption(options.languageOption())
    .addOption(options.formatsOption())
    .addOption(options.pagesOption())
    .addOption(options.linesOption())
    .addOption(options.layoutOption())
    .addOption(options.paperOption())
    .addOption(options.whyOption("write the reasons beside each résumé, and link them in the summary (default: none)"))
    .addOption(new Option("--no-why", "write none, whatever the settings say"))
    .addOption(options.columnOption("text"))
    .addOption(options.columnOption("title"))
    .addOption(options.columnOption("company"))
    .addOption(new Option("--rank-only", "write ranks.jsonl, one posting a line, and no résumés"))
    .addOption(options.topOption("with --rank-only, the best n entries of each posting only (default: all)"))
    .addOption(options.queueOption("have the workers of a queue do it: redis://host or postgres://user@host/database"))
    .addOption(options.threadsOption())
    .addOption(new Option("--force", "do again what an earlier run has done"))
    .addOption(options.jsonOption("the summary"));

  declare(
    "worker",
    "work on the postings that batch --queue puts into a queue, until it is stopped",
    ["worker --queue redis://localhost:6379"],
    async () => (await import("./commands/worker.ts")).workerCommand,
  ).addOption(
    options.queueOption("where the queue is: redis://host or postgres://user@host/database").makeOptionMandatory(),
  );

  declare(
    "parse",
    "what was understood of a CV, and what was not",
    ["parse cv.txt", "parse cv.txt --json", "parse cv.pdf --to md > data/cv.md"],
    async () => (await import("./commands/parse.ts")).parseCommand,
  )
    .argument("<cv>", "a file, or - for standard input")
    .addOption(options.toOption())
    .addOption(options.jsonOption("what was understood"));

  declare(
    "verify",
    "the line of the CV that each line of a résumé comes from; exit 1 if any has none",
    ["verify output/acme-engineer.md", "verify output/acme-engineer.md --cv cv.md --json"],
    async () => (await import("./commands/verify.ts")).verifyCommand,
  )
    .argument("<résumé>", "a file, or - for standard input")
    .addOption(options.cvOption())
    .addOption(options.jsonOption("it"));

  declare(
    "config",
    "each setting, its value, and where it was set",
    ["config", "config --profile academic", "config --pages 2 --json"],
    async () => (await import("./commands/config.ts")).configCommand,
  )
    .addOption(options.cvOption())
    .addOption(options.outOption())
    .addOption(options.pagesOption())
    .addOption(options.linesOption())
    .addOption(options.layoutOption())
    .addOption(options.paperOption())
    .addOption(options.whyOption())
    .addOption(new Option("--no-why", "as that of tailor"))
    .addOption(options.jsonOption("them"));

  declare(
    "completion",
    "a script by which bash, zsh or fish completes commands and options",
    ["completion bash >> ~/.bashrc", "completion zsh >> ~/.zshrc", "completion fish | source"],
    async () => {
      const { completionCommand } = await import("./commands/completion.ts");
      return (shell: "bash" | "zsh" | "fish") => completionCommand(shell, program, io);
    },
  ).addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish"]));

  for (const command of program.commands) {
    const name = command.name();
    if (["tailor", "gaps", "batch", "config"].includes(name))
      for (const option of options.ruleOptions()) command.addOption(option);
    if (["tailor", "batch", "config"].includes(name)) command.addOption(options.sectionOrderOption());
    if (["tailor", "rank", "gaps", "serve", "batch", "verify", "config"].includes(name))
      command.addOption(options.profileOption());
  }
  return program;
}
