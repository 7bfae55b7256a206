import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import type { Cv } from "../../../src/model/cv.ts";
import type { SourceDocument } from "../../../src/model/document.ts";
import { decode } from "../../../src/read/decode.ts";
import { readDocument, readers } from "../../../src/read/registry.ts";
import { understandCv } from "../../../src/understand/cv/index.ts";
import { allEntries, allTexts, sharedFile } from "./reading.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Words that only part a role from its employer. */
const joints = /\s(?:at|bei|chez|bij|presso)(?=\s)/g;

/** How often each letter and digit stands in some texts: what separates them (commas, bars, dashes) may go. */
function characters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const character of text
      .replace(joints, " ")
      .normalize("NFC")
      .match(/[\p{L}\p{N}]/gu) ?? [])
      counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** What of some texts is missing in others, as letters. */
function missing(from: readonly string[], within: readonly string[]): string {
  const there = characters(within);
  return [...characters(from)]
    .map(([character, count]) => character.repeat(Math.max(0, count - (there.get(character) ?? 0))))
    .join("");
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Everything that a reader sees of a file; a user's name that stands in an address is said by it. */
function seen(document: SourceDocument): string[] {
  const leaves = (value: unknown, key = ""): string[] => {
    if (["$schema", "meta", "image", "picture", "photo", "design", "locale", "settings"].includes(key)) return [];
    const { url, username } = (value ?? {}) as { url?: unknown; username?: unknown };
    if (typeof url === "string" && typeof username === "string" && bare(url).includes(bare(username)))
      return leaves({ ...(value as object), username: null }, key);
    if (typeof value === "object" && value !== null)
      return Object.entries(value).flatMap(([name, one]) => leaves(one, name));
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
  };
  return [...document.blocks.flatMap(({ mark, text }) => [mark ?? "", text]), ...leaves(document.structured?.value)];
}

/**
 * Every text of a CV once, although a title says its role or organisation again, a list the heading of its section, and an
 * advisor's label the names.
 */
function saidOnce(cv: Cv, document: SourceDocument): string[] {
  const again = allEntries(cv.entries).flatMap((entry) => {
    const isAgain = entry.title === entry.role || entry.title === entry.organization || entry.title === entry.dates;
    const isHeading = cv.markers.some(
      ({ role, source }) =>
        role === "section" && source.line === entry.source.line && source.column === entry.source.column,
    );
    return isAgain || isHeading ? [entry.title] : [];
  });
  const counts = new Map<string, number>();
  for (const text of again) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isInLabel = (text: string) =>
    cv.markers.some(({ role, text: label }) => role === "label" && label.includes(text));
  // An employer and its place stand once over its positions.
  const texts = allTexts(cv);
  for (const text of again) texts.splice(texts.indexOf(text), 1);
  const employers = new Set(allEntries(cv.entries).flatMap(({ organization, location }) => [organization, location]));
  for (const text of employers) {
    if (text === null || document.structured !== null) continue;
    const given = texts.filter((one) => one === text).length;
    const timesIn = (one: string) => one.split(text).length - 1;
    const within = texts.filter((one) => one !== text).reduce((sum, one) => sum + timesIn(one), 0);
    const printed = document.blocks.reduce((sum, block) => sum + timesIn(block.text), 0);
    // One that wraps is printed in no block whole.
    const most = within > 0 ? given : given - 1;
    counts.set(text, Math.max(counts.get(text) ?? 0, Math.min(most, given + within - printed)));
  }
  const advisors = new Set(allEntries(cv.entries).flatMap((entry) => entry.advisors));
  const isLabelled = (text: string) => advisors.has(text) && isInLabel(text);
  return allTexts(cv).filter((text) => {
    if (isLabelled(text)) return false;
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count <= 0;
  });
}

const marksOf = (document: SourceDocument) => document.blocks.map(({ mark }) => mark ?? "");

async function understood(bytes: Uint8Array, name: string) {
  const document = await readDocument(bytes, name);
  return { document, cv: understandCv(document) };
}

const extensions = new Set(Object.values(readers).flatMap(({ extensions }): readonly string[] => extensions));
const corpus = sharedFile("corpus/cvs");
const own = ["test/fixtures/expected-cvs", "test/fixtures/languages"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /(?<!expected|posting)\.(?:txt|md|json)$/.test(name))
    .map((name) => join(folder, name)),
);
const shared =
  corpus === null ? [] : readdirSync(corpus, { recursive: true, encoding: "utf8" }).map((name) => join(corpus, name));
const files = [...own, ...shared.filter((name) => extensions.has(name.split(".").at(-1) ?? ""))];

describe("each letter and digit of a CV is in one place", () => {
  test.each(files)(
    "%s",
    async (file) => {
      const { document, cv } = await understood(readFileSync(file), file.split("/").at(-1) ?? "");
      const addresses = document.structured === null ? [] : cv.basics.links.filter(({ text, url }) => text !== url);
      const said = [...saidOnce(cv, document), ...addresses.map(({ url }) => url), ...marksOf(document)];
      expect(missing(seen(document), said)).toBe("");
      if (document.structured === null) expect(missing(saidOnce(cv, document), seen(document))).toBe("");
    },
    60_000,
  );
});

const lines = files
  .filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes("test-full"))
  .flatMap((name) => decode(readFileSync(name), name).split("\n"));

test.each(["cv.txt", "cv.md"])(
  "nor is one lost of any mixture of their lines, read as %s",
  async (name) => {
    const mixture = fc.array(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: fc.constant("") }),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(mixture, async (mixed) => {
        try {
          const { document, cv } = await understood(bytesOf(mixed.join("\n")), name);
          expect(missing(seen(document), [...saidOnce(cv, document), ...marksOf(document)])).toBe("");
          expect(missing(saidOnce(cv, document), seen(document))).toBe("");
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  },
  60_000,
);

test.each(files.filter((name) => name.endsWith(".txt")))(
  "%s: bullets and entries stand where their source says",
  async (file) => {
    const { cv } = await understood(readFileSync(file), file.split("/").at(-1) ?? "");
    const source = decode(readFileSync(file), file).split("\n");
    for (const { text, source: at } of allEntries(cv.entries).flatMap((entry) => entry.bullets)) {
      const word = /^[\p{L}\p{N}]*/u.exec(text)?.[0] ?? "";
      expect(source[at.line - 1]?.slice(at.column - 1, at.column - 1 + word.length)).toBe(word);
    }
  },
);
