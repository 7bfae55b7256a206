import type { Config, SettingName } from "../index.ts";

/** Settings from one place; `from` names the place of each. Paths count from the current folder. */
export interface Layer {
  values: Config;
  from(setting: SettingName): string;
}
