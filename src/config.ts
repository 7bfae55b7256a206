import * as z from "zod/mini";
import { UserError } from "./errors.ts";
import { EntryKind } from "./model/cv.ts";
import { layoutNames, paperNames } from "./model/typesetting.ts";
import { whyFormats } from "./why-files.ts";

export const configFileName = "cvtailor.config.json";

/** The settings of a folder; each is the default of the option of the same name. Paths count from the config's folder. */
export const Config = z.strictObject({
  /** The CV. */
  cv: z.optional(z.string().check(z.minLength(1))),
  /** The output folder. */
  out: z.optional(z.string().check(z.minLength(1))),
  /** Lines a résumé may take. */
  lines: z.optional(z.int().check(z.minimum(1))),
  /** Pages it may take; `lines` goes before it. */
  pages: z.optional(z.int().check(z.minimum(1))),
  /** Most bullets in all, and under one entry. */
  bullets: z.optional(z.int().check(z.minimum(1))),
  maxBulletsPerEntry: z.optional(z.int().check(z.minimum(1))),
  /** Most bullets and list items of a section, as `{ "publication": 3 }`; 0 leaves it out. */
  sectionLimit: z.optional(z.partialRecord(EntryKind, z.int().check(z.minimum(0)))),
  /** What is always or never on a résumé, by id or text; the options of these names add to them. */
  pin: z.optional(z.array(z.string().check(z.minLength(1)))),
  exclude: z.optional(z.array(z.string().check(z.minLength(1)))),
  /** What is written beside a résumé to say why it is as it is. */
  why: z.optional(z.union([z.enum(whyFormats), z.literal(false)])),
  /** The design of PDF and HTML. */
  layout: z.optional(z.enum(layoutNames)),
  /** The paper of PDF and HTML. */
  paper: z.optional(z.enum(paperNames)),
});
export type Config = z.infer<typeof Config>;

/** Reads the text of a config file. Throws a UserError that names the setting that is wrong. */
export function parseConfig(text: string): Config {
  const hint = `The settings are ${Object.keys(Config.shape).join(", ")}.`;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new UserError(`${configFileName} is not JSON: ${(error as Error).message}`, "Mend it, or delete it.");
  }
  const result = Config.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === "unrecognized_keys") {
    throw new UserError(`${configFileName} has an unknown setting: ${issue.keys.join(", ")}`, hint);
  }
  const setting = issue?.path.join(".") || "what it holds";
  throw new UserError(`${configFileName}: ${setting} is not what it must be`, `${kinds(setting)} ${hint}`);
}

function kinds(setting: string): string {
  const [name = ""] = setting.split(".");
  if (["lines", "pages", "bullets", "maxBulletsPerEntry"].includes(name)) return "It must be a whole number from 1.";
  if (name === "sectionLimit") return `It must give sections (${EntryKind.options.join(", ")}) a number from 0.`;
  if (name === "pin" || name === "exclude") return "It must be a list of ids and texts.";
  if (name === "why") return 'It must be "json", "html" or false.';
  if (setting === "layout") return `It must be one of ${layoutNames.join(", ")}.`;
  if (setting === "paper") return `It must be one of ${paperNames.join(", ")}.`;
  return setting in Config.shape ? "It must be text." : "It must be an object.";
}
