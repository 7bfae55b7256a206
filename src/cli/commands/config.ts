import { relative } from "node:path";
import { UserError } from "../../errors.ts";
import { type Config, defaultRenderOptions, type SettingName, settingNames } from "../../index.ts";
import type { Io } from "../io.ts";
import type { CliOptions } from "../options.ts";
import { cvPath, type Layers, loadLayers, type Settings, settingsOf } from "../settings.ts";
import { table } from "../table.ts";
import { json } from "../text.ts";

interface Shown {
  setting: SettingName;
  value: unknown;
  /** Each place that has a part in the value, what goes before the other first. */
  from: readonly string[];
}

/** Lists that all places add to. */
const added: ReadonlySet<SettingName> = new Set<SettingName>(["pin", "exclude", "sectionLimit"]);

/** Prints each setting, its value, and where it was set. */
export async function configCommand(options: CliOptions, _command: unknown, io: Io): Promise<number> {
  const layers = await loadLayers(options, io);
  const settings = settingsOf(layers, io);
  const shown = settingNames.map((setting): Shown => {
    const from = layers.layers.filter(({ values }) => values[setting] !== undefined).map((one) => one.from(setting));
    const places = added.has(setting) ? from : from.slice(0, 1);
    const value = valueIn(setting, settings);
    // What was set and did not count, as lines where an option asks for pages.
    const counts = places.length > 0 && value !== undefined;
    return counts ? { setting, value, from: places } : { setting, ...standard(setting, settings, io) };
  });
  const file = layers.file === null ? null : relative(io.cwd, layers.file);
  io.stdout.write(options.json ? report(shown, layers, file) : await printed(shown, layers, file, io));
  return 0;
}

function valueIn(setting: SettingName, { rules, look, ...settings }: Settings): Config[SettingName] {
  switch (setting) {
    case "cv":
    case "out":
    case "lines":
    case "pages":
    case "why":
      return settings[setting];
    case "bullets":
      return rules.bullets;
    case "maxBulletsPerEntry":
      return rules.bulletsPerEntry;
    case "sectionLimit":
      return rules.sections;
    case "sectionOrder":
      return [...(rules.sectionOrder ?? [])];
    case "pin":
    case "exclude":
      return [...(rules[setting] ?? [])];
    case "layout":
    case "paper":
      return look[setting];
  }
}

/** The value of what is set nowhere; null where there is no limit. */
function standard(setting: SettingName, settings: Settings, io: Io): Omit<Shown, "setting"> {
  const from = ["default"];
  switch (setting) {
    case "cv":
      return foundCv(settings, io);
    case "layout":
    case "paper":
      return { value: defaultRenderOptions[setting], from };
    case "pages":
      return settings.lines === undefined ? { value: 1, from } : { value: null, from: ["lines go before it"] };
    case "why":
      return { value: "json", from: ["default; none for a batch"] };
    case "lines":
    case "bullets":
    case "maxBulletsPerEntry":
      return { value: null, from };
    default:
      return { value: valueIn(setting, settings), from };
  }
}

function foundCv(settings: Settings, io: Io): Omit<Shown, "setting"> {
  try {
    return { value: cvPath(settings, io), from: ["found in data/"] };
  } catch (error) {
    if (error instanceof UserError) return { value: null, from: [error.message] };
    throw error;
  }
}

function report(shown: readonly Shown[], { profile }: Layers, file: string | null): string {
  const settings = Object.fromEntries(shown.map(({ setting, value, from }) => [setting, { value, from }]));
  return json({ schema: "cvtailor.config/1", file, profile, settings });
}

async function printed(shown: readonly Shown[], { profile }: Layers, file: string | null, io: Io): Promise<string> {
  const text = (value: unknown): string => {
    if (value === null) return "–";
    if (Array.isArray(value)) return value.join(", ") || "–";
    if (typeof value !== "object") return String(value);
    const parts = Object.entries(value as object).map(([name, number]) => `${name}=${number}`);
    return parts.join(", ") || "–";
  };
  const rows = shown.map(({ setting, value, from }) => [setting, text(value), from.join(", ")]);
  const head = file === null ? "no config file, here or above" : `config file: ${file}`;
  const chosen = profile === null ? "" : `, profile: ${profile}`;
  return `${head}${chosen}\n${await table(["setting", "value", "from"], rows, io)}`;
}
