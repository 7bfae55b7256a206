import type { StructuredValue } from "../../model/document.ts";
import type { Source } from "../../model/source.ts";
import { findDates } from "../dates.ts";

export type Path = readonly (string | number)[];

/** The texts of a structured value, each of which one field can take; what none took is asked for at the end. */
export class StructuredTexts {
  readonly #document: StructuredValue;
  readonly #unseen: ReadonlySet<string>;
  readonly #taken = new Set<string>();

  /** `unseen` are keys of what no reader of the CV sees. */
  constructor(document: StructuredValue, unseen: ReadonlySet<string>) {
    this.#document = document;
    this.#unseen = unseen;
  }

  /** What stands at a path; undefined where it leads nowhere. */
  valueAt(path: Path): unknown {
    let value: unknown = this.#document.value;
    for (const step of path) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
      value = Reflect.get(value, step);
    }
    return value;
  }

  /** The text there, which no other field can take any more; null where there is none. */
  text(path: Path): string | null {
    const value = this.valueAt(path);
    const text =
      typeof value === "string" || typeof value === "number" ? String(value).replace(/\s+/g, " ").trim() : "";
    if (text === "") return null;
    this.#taken.add(JSON.stringify(path));
    return text;
  }

  /** The first of several keys of an object that has text. */
  first(path: Path, keys: readonly string[]): string | null {
    for (const key of keys) {
      const text = this.text([...path, key]);
      if (text !== null) return text;
    }
    return null;
  }

  /** The texts of a list; a lone text is a list of one. */
  list(path: Path): { text: string; path: Path }[] {
    const value = this.valueAt(path);
    if (!Array.isArray(value)) {
      const text = this.text(path);
      return text === null ? [] : [{ text, path }];
    }
    return value.flatMap((_, index) => {
      const text = this.text([...path, index]);
      return text === null ? [] : [{ text, path: [...path, index] }];
    });
  }

  /** Paths of the objects and texts of a list that say anything; a lone object is a list of one. */
  items(path: Path): Path[] {
    const value = this.valueAt(path);
    if (!Array.isArray(value))
      return typeof value === "object" && value !== null && this.#leaves(path, value).length > 0 ? [path] : [];
    return value
      .map((item, index) => ({ item, path: [...path, index] }))
      .filter(({ item, path: at }) => !Array.isArray(item) && this.#leaves(at, item).length > 0)
      .map(({ path: at }) => at);
  }

  sourceOf(path: Path): Source {
    return this.#document.sourceOf(path);
  }

  /** Where the first text under a path stands. */
  firstSource(path: Path): Source {
    return this.sourceOf(this.#leaves(path, this.valueAt(path))[0]?.path ?? path);
  }

  /** Texts that no field took. */
  left(): { text: string; source: Source }[] {
    return this.#leaves([], this.#document.value)
      .filter(({ path }) => !this.#taken.has(JSON.stringify(path)))
      .map(({ path, text }) => ({ text, source: this.sourceOf(path) }));
  }

  #leaves(path: Path, value: unknown): { path: Path; text: string }[] {
    if (typeof value === "object" && value !== null) {
      return Object.entries(value).flatMap(([key, inner]) =>
        this.#unseen.has(key) ? [] : this.#leaves([...path, Array.isArray(value) ? Number(key) : key], inner),
      );
    }
    const text = value === null || value === undefined || typeof value === "boolean" ? "" : String(value).trim();
    return text === "" ? [] : [{ path, text }];
  }
}

/** A date as such files write it (`2021-05-01`, `present`, `May 2021`); null where it cannot be told. */
export function isoDate(text: string): string | null {
  const iso = /^(\d{4})(-(?:0[1-9]|1[0-2]))?(?:-\d\d)?(?:T.*)?$/.exec(text);
  if (iso !== null) return `${iso[1]}${iso[2] ?? ""}`;
  if (/^(?:present|current|now|today|ongoing)$/i.test(text)) return "present";
  return findDates(text)[0]?.start ?? null;
}
