import { dirname, isAbsolute, relative, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { type Config, type ConfigFile, parseConfig, parseTexts, type SettingName } from "../index.ts";
import type { Io } from "./io.ts";
import type { Layer } from "./layer.ts";

// By itself so that zod is loaded only where there is a config file or an environment to check.

/** What the environment calls a setting of one value: CVTAILOR_MAX_BULLETS_PER_ENTRY. */
export const variableOf = (setting: SettingName): string =>
  `CVTAILOR_${setting.replace(/[A-Z]/g, "_$&").toUpperCase()}`;

const variables: readonly SettingName[] = [
  ...(["cv", "out", "lines", "pages", "bullets", "maxBulletsPerEntry", "why", "layout", "paper"] as const),
];

/** The settings of the environment; paths in it count from the current folder. */
export function environmentLayer(env: Io["env"]): Layer {
  const texts = new Map<SettingName, string>();
  for (const setting of variables) {
    const value = env[variableOf(setting)];
    if (value !== undefined && value !== "") texts.set(setting, value);
  }
  return { values: parseTexts(texts, variableOf), from: variableOf };
}

/** The settings of a config file, those of the profile before the others. @throws UserError where it has no such profile. */
export function fileLayers(path: string, source: string, profile: string | undefined, cwd: string): Layer[] {
  const name = relative(cwd, path);
  const file = parseConfig(source, name);
  const layer = (values: Config, path_: readonly string[]): Layer => ({
    values: fromFolder(values, dirname(path), cwd),
    from: (setting) => `${name}:${file.lineOf([...path_, setting])}`,
  });
  const whole = layer(file.settings, []);
  if (profile === undefined) return [whole];
  return [layer(profileOf(file, profile, name), ["profiles", profile]), whole];
}

function profileOf(file: ConfigFile, profile: string, name: string): Config {
  const found = file.profiles.get(profile);
  if (found !== undefined) return found;
  const names = [...file.profiles.keys()];
  throw new UserError(
    `there is no profile ${profile} in ${name}`,
    names.length > 0 ? `It has ${names.join(", ")}.` : 'It has none; they stand under "profiles".',
  );
}

/** Paths that count from the config's folder, as the current folder sees them. */
function fromFolder(values: Config, folder: string, cwd: string): Config {
  const seen = (path: string) =>
    isAbsolute(path) || folder === cwd ? path : relative(cwd, resolve(folder, path)) || ".";
  return {
    ...values,
    ...(values.cv !== undefined && { cv: seen(values.cv) }),
    ...(values.out !== undefined && { out: seen(values.out) }),
  };
}
