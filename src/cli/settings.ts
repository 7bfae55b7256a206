import { readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import {
  type Config,
  type InputFile,
  type RenderOptions,
  readers,
  readInputFile,
  type SelectionRules,
  type WhyFormat,
} from "../index.ts";
import type { Io } from "./io.ts";
import type { CliOptions } from "./options.ts";

/** The options given, completed by the config file of the folder. */
export interface Settings {
  cv: string | undefined;
  out: string;
  /** Undefined for what fits the pages. */
  lines: number | undefined;
  /** Undefined for one. */
  pages: number | undefined;
  /** What was chosen of it. */
  look: Partial<RenderOptions>;
  rules: SelectionRules;
  /** What is written beside a résumé to say why it is as it is; false for nothing. */
  why: WhyFormat | false;
}

export async function loadSettings(options: CliOptions, io: Io): Promise<Settings> {
  const config = await loadConfig(io.cwd);
  const { layout = config.layout, paper = config.paper } = options;
  return {
    cv: options.cv ?? config.cv,
    out: options.out ?? config.out ?? "output",
    lines: options.lines ?? (options.pages === undefined ? config.lines : undefined),
    pages: options.pages ?? config.pages,
    rules: {
      bullets: typeof options.bullets === "number" ? options.bullets : config.bullets,
      bulletsPerEntry: options.maxBulletsPerEntry ?? config.maxBulletsPerEntry,
      sections: { ...config.sectionLimit, ...options.sectionLimit },
      pin: [...(config.pin ?? []), ...(options.pin ?? [])],
      exclude: [...(config.exclude ?? []), ...(options.exclude ?? [])],
    },
    why: options.why ?? config.why ?? "json",
    look: { ...(layout !== undefined && { layout }), ...(paper !== undefined && { paper }) },
  };
}

async function loadConfig(folder: string): Promise<Config> {
  let text: string;
  try {
    text = readFileSync(join(folder, "cvtailor.config.json"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new UserError("cvtailor.config.json cannot be read", "Check that it is a file and its permissions.");
  }
  return (await import("./config.ts")).parseConfig(text);
}

/** The CV of the settings, or else the one in data/. */
export function readCvFile(settings: Settings, io: Io): InputFile {
  const name = settings.cv ?? findCv(io.cwd);
  return readInputFile(resolve(io.cwd, name), name);
}

/** The first of cv.md, cv.txt, cv.json; or else the only file that can be read at all. */
function findCv(folder: string): string {
  const hint = "Put it there as cv.md, cv.txt or cv.json, or name it with --cv.";
  const files = visibleFiles(join(folder, "data"));
  const named = ["cv.md", "cv.txt", "cv.json"].find((name) => files.includes(name));
  if (named !== undefined) return `data/${named}`;
  const extensions = Object.values(readers).flatMap<string>((reader) => reader.extensions);
  const readable = files.filter((name) => extensions.includes(extname(name).slice(1).toLowerCase()));
  const [only, second] = readable;
  if (only === undefined) throw new UserError("there is no CV in data/", hint);
  if (second === undefined) return `data/${only}`;
  throw new UserError(`which file in data/ is the CV: ${readable.slice(0, 5).join(", ")}`, "Name it with --cv.");
}

function visibleFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
