import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, relative, resolve } from "node:path";
import { UserError } from "../errors.ts";
import {
  type Config,
  type InputFile,
  type RenderOptions,
  readers,
  readInputFile,
  type SelectionRules,
  type SettingName,
  type WhyFormat,
} from "../index.ts";
import type { Io } from "./io.ts";
import type { Layer } from "./layer.ts";
import type { CliOptions } from "./options.ts";

const configName = "cvtailor.config.json";

/** The options given, completed by the environment and the config file. */
export interface Settings {
  /** That of the config file, or else the current one: data/, job-descriptions/ and output/ are looked for in it. */
  folder: string;
  cv: string | undefined;
  out: string;
  /** Undefined for what fits the pages. */
  lines: number | undefined;
  /** Undefined for one. */
  pages: number | undefined;
  /** What was chosen of it. */
  look: Partial<RenderOptions>;
  rules: SelectionRules;
  /** What is written beside a résumé to say why it is as it is; false for nothing, undefined for what the command does by itself. */
  why: WhyFormat | false | undefined;
}

/** All that is set anywhere, what goes before the other first: options, environment, profile, config file. */
export interface Layers {
  /** Path of the config file; null where there is none. */
  file: string | null;
  profile: string | null;
  layers: readonly Layer[];
}

export async function loadSettings(options: CliOptions, io: Io): Promise<Settings> {
  return settingsOf(await loadLayers(options, io), io);
}

export function settingsOf({ file, layers }: Layers, io: Io): Settings {
  const folder = file === null ? io.cwd : dirname(file);
  const first = <Name extends SettingName>(name: Name): Config[Name] =>
    layers.find(({ values }) => values[name] !== undefined)?.values[name];
  const all = (name: "pin" | "exclude") => layers.toReversed().flatMap(({ values }) => values[name] ?? []);
  const [layout, paper] = [first("layout"), first("paper")];
  return {
    folder,
    cv: first("cv"),
    out: first("out") ?? seenFrom(io.cwd, join(folder, "output")),
    // A number of pages that goes before the lines is meant in their place.
    lines: layers.find(({ values }) => values.lines !== undefined || values.pages !== undefined)?.values.lines,
    pages: first("pages"),
    rules: {
      bullets: first("bullets"),
      bulletsPerEntry: first("maxBulletsPerEntry"),
      sections: Object.assign({}, ...layers.toReversed().map(({ values }) => values.sectionLimit)),
      sectionOrder: first("sectionOrder"),
      pin: all("pin"),
      exclude: all("exclude"),
    },
    why: first("why"),
    look: { ...(layout !== undefined && { layout }), ...(paper !== undefined && { paper }) },
  };
}

/** Reads the config file of this folder or the nearest one above, the environment, and the options. */
export async function loadLayers(options: CliOptions, io: Io): Promise<Layers> {
  const profile = options.profile ?? (io.env.CVTAILOR_PROFILE || undefined);
  const found = findConfig(io.cwd);
  if (found === null && profile !== undefined) {
    throw new UserError(
      `there is no ${configName} with a profile ${profile}, here or above`,
      "cvtailor init makes one.",
    );
  }
  const layers = [optionLayer(options)];
  const isSet = Object.keys(io.env).some((name) => name.startsWith("CVTAILOR_"));
  if (found !== null || isSet) {
    const { environmentLayer, fileLayers } = await import("./config.ts");
    layers.push(environmentLayer(io.env));
    if (found !== null) layers.push(...fileLayers(found.path, found.text, profile, io.cwd));
  }
  return { file: found?.path ?? null, profile: profile ?? null, layers };
}

function optionLayer(options: CliOptions): Layer {
  const { cv, out, lines, pages, maxBulletsPerEntry, sectionLimit, sectionOrder, pin, exclude, why, layout, paper } =
    options;
  const bullets = typeof options.bullets === "number" ? options.bullets : undefined;
  const given = {
    cv,
    out,
    lines,
    pages,
    bullets,
    maxBulletsPerEntry,
    sectionLimit,
    sectionOrder,
    pin,
    exclude,
    why,
    layout,
    paper,
  };
  return {
    values: given as Config,
    from: (setting) => `--${setting.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
  };
}

/** The config file of this folder, or else of the nearest one above it that has one. */
function findConfig(start: string): { path: string; text: string } | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, configName);
    try {
      return { path, text: readFileSync(path, "utf8") };
    } catch (error) {
      if (!["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) {
        throw new UserError(`${relative(start, path)} cannot be read`, "Check that it is a file and its permissions.");
      }
    }
    if (dirname(folder) === folder) return null;
  }
}

/** Where the config file is as seen from the current folder, or would be. */
export function configPath(io: Io): string {
  return seenFrom(io.cwd, findConfig(io.cwd)?.path ?? join(io.cwd, configName));
}

const seenFrom = (cwd: string, path: string): string => relative(cwd, path) || ".";

/** The CV of the settings, or else the one in data/. */
export function readCvFile(settings: Settings, io: Io): InputFile {
  const name = cvPath(settings, io);
  return readInputFile(resolve(io.cwd, name), name);
}

/** Where the CV is, as seen from the current folder. Throws a UserError where there is none in data/. */
export function cvPath(settings: Pick<Settings, "cv" | "folder">, io: Io): string {
  return settings.cv ?? seenFrom(io.cwd, join(settings.folder, findCv(settings.folder)));
}

/** The first of cv.md, cv.txt, cv.json; or else the only file that can be read at all. */
function findCv(folder: string): string {
  const hint = "Put it there as cv.md, cv.txt or cv.json, name it with --cv, or run cvtailor init.";
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
