import { defaultRenderOptions, type MadeResume, type OutputFormat } from "../index.ts";
import type { CliOptions } from "./options.ts";
import type { Settings } from "./settings.ts";

/** What résumés are made with, for the reasons beside them; several formats as `--format` has them. */
export function whySettings(
  settings: Settings,
  formats: readonly OutputFormat[],
  options: CliOptions,
): MadeResume["settings"] {
  const { lines = null, pages = null, look, rules } = settings;
  return {
    format: formats.join(","),
    lines,
    pages,
    language: options.language ?? null,
    layout: look.layout ?? defaultRenderOptions.layout,
    paper: look.paper ?? defaultRenderOptions.paper,
    bullets: rules.bullets ?? null,
    bulletsPerEntry: rules.bulletsPerEntry ?? null,
    sections: rules.sections ?? {},
    sectionOrder: [...(rules.sectionOrder ?? [])],
    pin: [...(rules.pin ?? [])],
    exclude: [...(rules.exclude ?? [])],
  };
}
