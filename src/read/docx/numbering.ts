import { childOf, childrenOf, type XmlElement } from "../xml.ts";
import { attributeOf, type ListPlace } from "./styles.ts";

interface Level {
  format: string;
  /** As the format has it: `%1.%2)`, or a bullet. */
  text: string;
  start: number;
}

/** Bullets of symbol fonts, which other fonts have elsewhere or not at all. */
const plainBullet = "•";
const mostRoman = 3999;

/** The lists of a document, and how far each has counted. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #counters = new Map<string, number[]>();
  /** Lists that share a definition count on together. */
  readonly #definitionOf = new Map<string, string>();

  constructor(root: XmlElement | null) {
    const definitions = new Map<string, Map<number, Level>>();
    for (const definition of childrenOf(root ?? undefined, "w:abstractNum"))
      definitions.set(definition.attributes["w:abstractNumId"] ?? "", levelsOf(definition));
    for (const list of childrenOf(root ?? undefined, "w:num")) {
      const id = list.attributes["w:numId"] ?? "";
      const definition = attributeOf(childOf(list, "w:abstractNumId")) ?? "";
      const overrides = childrenOf(list, "w:lvlOverride");
      const levels = new Map(definitions.get(definition));
      for (const override of overrides) for (const [at, level] of levelsOf(override)) levels.set(at, level);
      this.#levels.set(id, levels);
      this.#definitionOf.set(id, overrides.length > 0 ? `num ${id}` : definition);
    }
  }

  /** What is printed before the next item of a list (`•`, `2.1.`); null where the paragraph is in no list or nothing is printed. */
  next({ list, level }: ListPlace): string | null {
    if (list === "0") return null;
    const own = this.#levels.get(list)?.get(level);
    if (own === undefined) return this.#levels.has(list) ? null : plainBullet;
    const definition = this.#definitionOf.get(list) ?? list;
    const counters = this.#counters.get(definition) ?? [];
    this.#counters.set(definition, counters);
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    if (own.format === "none") return null;
    if (own.format === "bullet")
      return own.text === "" ? null : /^[!-~\u2010-\u2bff]/.test(own.text) ? own.text.charAt(0) : plainBullet;
    const mark = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = this.#levels.get(list)?.get(at)?.format ?? "decimal";
      return printed(counters[at] ?? 1, format);
    });
    return mark.trim() === "" ? null : mark.trim();
  }
}

function levelsOf(parent: XmlElement): Map<number, Level> {
  return new Map(
    childrenOf(parent, "w:lvl").map((level) => [
      Number(level.attributes["w:ilvl"] ?? 0),
      {
        format: attributeOf(childOf(level, "w:numFmt")) ?? "decimal",
        text: attributeOf(childOf(level, "w:lvlText")) ?? "",
        start: Number(attributeOf(childOf(level, "w:start")) ?? 1) || 0,
      },
    ]),
  );
}

function printed(count: number, format: string): string {
  if (/letter/i.test(format)) {
    const letter = String.fromCharCode(97 + ((count - 1 + 26) % 26)).repeat(
      Math.min(4, Math.ceil(Math.max(1, count) / 26)),
    );
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  if (/roman/i.test(format) && count > 0 && count <= mostRoman) {
    const roman = toRoman(count);
    return format === "upperRoman" ? roman.toUpperCase() : roman;
  }
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
}

function toRoman(count: number): string {
  let left = count;
  let roman = "";
  const signs: [number, string][] = [
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  for (const [value, sign] of signs) {
    while (left >= value) {
      roman += sign;
      left -= value;
    }
  }
  return roman;
}
