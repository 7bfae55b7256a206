import * as z from "zod/mini";
import { UserError } from "./errors.ts";
import { EntryKind } from "./model/cv.ts";
import { layoutNames, paperNames } from "./model/typesetting.ts";
import { type JsonNode, lineStartsOf, parseJson, placeAt } from "./read/json-parser.ts";
import { whyFormats } from "./why-files.ts";

export const configFileName = "cvtailor.config.json";

const text = z.optional(z.string().check(z.minLength(1)));
const fromOne = z.optional(z.int().check(z.minimum(1)));
const idsAndTexts = z.optional(z.array(z.string().check(z.minLength(1))));

/** Settings; each is the default of the option of the same name. Paths count from the config's folder. */
export const Config = z.strictObject({
  /** The CV. */
  cv: text,
  /** The output folder. */
  out: text,
  /** Lines a résumé may take. */
  lines: fromOne,
  /** Pages it may take; `lines` goes before it. */
  pages: fromOne,
  /** Most bullets in all, and under one entry. */
  bullets: fromOne,
  maxBulletsPerEntry: fromOne,
  /** Most bullets and list items of a section, as `{ "publication": 3 }`; 0 leaves it out. */
  sectionLimit: z.optional(z.partialRecord(EntryKind, z.int().check(z.minimum(0)))),
  /** The sections that come first, in this order. */
  sectionOrder: z.optional(z.array(EntryKind)),
  /** What is always or never on a résumé, by id or text; the options of these names add to them. */
  pin: idsAndTexts,
  exclude: idsAndTexts,
  /** What is written beside a résumé to say why it is as it is. */
  why: z.optional(z.union([z.enum(whyFormats), z.literal(false)])),
  /** The design of PDF and HTML. */
  layout: z.optional(z.enum(layoutNames)),
  /** The paper of PDF and HTML. */
  paper: z.optional(z.enum(paperNames)),
});
export type Config = z.infer<typeof Config>;
export type SettingName = keyof Config;

/** The names of all settings, in the order in which they are shown. */
export const settingNames = Object.keys(Config.shape) as SettingName[];

const WholeConfig = z.extend(Config, { profiles: z.optional(z.record(z.string(), Config)) });

/** A config file: settings, and by name those that go before them where the profile is chosen. */
export interface ConfigFile {
  settings: Config;
  profiles: ReadonlyMap<string, Config>;
  /** 1-based line of a setting, such as `["profiles", "academic", "pages"]`; of what is not there, that of what would hold it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads the text of a config file: JSON, in which there may be comments and a comma after the last item.
 * @param name what messages call the file. @throws UserError that names the file, the line and the setting that is wrong.
 */
export function parseConfig(source: string, name: string = configFileName): ConfigFile {
  const plain = withoutComments(source.replace(/^\ufeff/, ""));
  const root = parsed(plain, name);
  const starts = lineStartsOf(plain);
  const lineOf: ConfigFile["lineOf"] = (path) => placeAt(starts, nodeAt(root, path).offset).line;
  const result = WholeConfig.safeParse(root.value);
  if (result.success) {
    const { profiles = {}, ...settings } = result.data;
    return { settings, profiles: new Map(Object.entries(profiles)), lineOf };
  }
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const hint = `The settings are ${[...settingNames, "profiles"].join(", ")}.`;
  if (issue?.code === "unrecognized_keys") {
    const place = `${name}:${lineOf([...path, issue.keys[0] ?? ""])}`;
    throw new UserError(`${place}: unknown setting ${[...path, issue.keys.join(", ")].join(".")}`, hint);
  }
  const setting = path.join(".") || "what it holds";
  throw new UserError(
    `${name}:${lineOf(path)}: ${setting} is not what it must be`,
    `${mustBe(path[0] === "profiles" ? path.slice(2) : path)} ${hint}`,
  );
}

/**
 * Settings as texts, as the environment has them. @throws UserError that calls the setting by what `nameOf` gives.
 */
export function parseTexts(texts: ReadonlyMap<SettingName, string>, nameOf: (setting: SettingName) => string): Config {
  const value = Object.fromEntries(
    [...texts].map(([setting, given]) => [setting, /^\d+$|^false$/.test(given) ? JSON.parse(given) : given]),
  );
  const result = Config.safeParse(value);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path ?? [];
  throw new UserError(`${nameOf(path[0] as SettingName)} is not what it must be`, mustBe(path));
}

/** Blanks in the place of comments, and of commas before a closing bracket, so that all else stays where it is. */
function withoutComments(source: string): string {
  const blank = (part: string): string => (part.startsWith('"') ? part : part.replace(/[^\r\n]/g, " "));
  return source
    .replace(/"(?:\\.|[^"\\\r\n])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, blank)
    .replace(/"(?:\\.|[^"\\\r\n])*"|,(?=\s*[}\]])/g, blank);
}

function parsed(plain: string, name: string): JsonNode {
  try {
    return parseJson(plain, name);
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.message, "Mend it there, or delete the file.");
    throw error;
  }
}

function nodeAt(root: JsonNode, path: readonly PropertyKey[]): JsonNode {
  let node = root;
  for (const step of path) node = node.children.get(step as string | number) ?? node;
  return node;
}

function mustBe([name]: readonly PropertyKey[]): string {
  switch (name) {
    case undefined:
    case "profiles":
      return "It must be an object.";
    case "lines":
    case "pages":
    case "bullets":
    case "maxBulletsPerEntry":
      return "It must be a whole number from 1.";
    case "sectionLimit":
      return `It must give sections (${EntryKind.options.join(", ")}) a number from 0.`;
    case "sectionOrder":
      return `It must be a list of sections (${EntryKind.options.join(", ")}).`;
    case "pin":
    case "exclude":
      return "It must be a list of ids and texts.";
    case "why":
      return 'It must be "json", "html" or false.';
    case "layout":
      return `It must be one of ${layoutNames.join(", ")}.`;
    case "paper":
      return `It must be one of ${paperNames.join(", ")}.`;
    default:
      return "It must be text.";
  }
}
