import { Lexer } from "marked";
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { UserError } from "../errors.ts";
import type { SourceDocument } from "../model/document.ts";
import { structuredDocument } from "./json.ts";
import { type JsonNode, lineStartsOf, placeAt } from "./json-parser.ts";
import { visualLines } from "./markdown-lines.ts";
import type { ReaderInput } from "./reader.ts";

/** The longest YAML we read, in characters: its parser takes half a second for so much. A long CV has a fifth of it. */
const longest = 500_000;
/** Deeper nesting than this is no CV. */
const deepest = 64;
/** Brackets open at once; more than levels, since some stand unpaired in texts. */
const mostOpen = 200;
/** What references add may be this many values; a few of them, each to a list of the others, would be millions. */
const mostReferred = 1000;
/** Longer texts are taken as they stand. */
const longestInline = 20_000;

/**
 * Reads YAML (version 1.2) into one structured value with the place of each of its parts; in a RenderCV file, texts without
 * the Markdown that it allows in them. @throws UserError where it is not YAML, and for tags, depth or references without end.
 */
export function readYaml(input: ReaderInput): SourceDocument {
  const text = input.text.replace(/^\ufeff/, " ");
  if (text.length > longest) throw failure(input.name, "is more than a CV has", "Give the CV alone.");
  if (nests(text)) throw tooDeep(input.name);
  const root = nodesOf(text, input.name);
  const structured = { root, starts: lineStartsOf(text) };
  return structuredDocument(input.name, "yaml", structured.root, (offset) => placeAt(structured.starts, offset));
}

function nodesOf(text: string, name: string): JsonNode {
  try {
    const document = parseDocument(text, { schema: "core", customTags: [], merge: false, logLevel: "silent" });
    const [fault] = document.errors;
    if (fault !== undefined) {
      const { line = 1, col = 1 } = fault.linePos?.[0] ?? {};
      const words = fault.message.replace(/ at line \d+[\s\S]*$/, "").replace(/\s+/g, " ");
      throw failure(name, `is not valid YAML: line ${line}, column ${col}: ${words}`, "Mend the file there.");
    }
    const contents = document.contents as Node | null;
    const isRenderCv = isMap(contents) && contents.has("cv");
    const builder = new NodeBuilder(
      name,
      text,
      (alias) => alias.resolve(document),
      isRenderCv ? withoutMarkdown : null,
    );
    return builder.build(contents, 0, "");
  } catch (error) {
    // The parser overflows the stack on nesting beyond what we let pass.
    if (error instanceof RangeError) throw tooDeep(name);
    throw error;
  }
}

/** Whether brackets, or marks of lists on one line, stand inside each other beyond what any CV has. */
function nests(text: string): boolean {
  if (/(?:[-?:][ \t]+){100}/.test(text)) return true;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth -= 1;
    if (depth > mostOpen) return true;
  }
  return false;
}

function tooDeep(name: string): UserError {
  return failure(name, `nests deeper than ${deepest} levels`, "Give the CV alone.");
}

function failure(name: string, what: string, hint: string): UserError {
  return new UserError(`${name} ${what}`, hint);
}

type Resolve = (alias: Node & { resolve(document: unknown): Node | undefined }) => Node | undefined;

class NodeBuilder {
  readonly #name: string;
  readonly #text: string;
  readonly #resolve: Resolve;
  readonly #plain: ((text: string) => string) | null;
  #referred = 0;
  #inAlias = 0;

  constructor(name: string, text: string, resolve: Resolve, plain: ((text: string) => string) | null) {
    this.#name = name;
    this.#text = text;
    this.#resolve = resolve;
    this.#plain = plain;
  }

  build(node: Node | null | undefined, depth: number, key: string): JsonNode {
    if (depth > deepest) throw tooDeep(this.#name);
    if (this.#inAlias > 0) this.#referred += 1;
    if (this.#referred > mostReferred)
      throw failure(this.#name, "refers to itself without end", "Write out what its references (*name) stand for.");
    const offset = node?.range?.[0] ?? 0;
    const children = new Map<string | number, JsonNode>();
    this.#refuseTag(node);
    if (isAlias(node)) {
      this.#inAlias += 1;
      const built = this.build(this.#resolve(node as never), depth + 1, key);
      this.#inAlias -= 1;
      return { ...built, offset };
    }
    if (isMap(node)) {
      const value = {};
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? this.#scalar(pair.key.value, pair.key.source) : "";
        const child = this.build(pair.value as Node | null, depth + 1, String(name));
        children.set(String(name), child);
        // Plain assignment to `__proto__` would set the prototype.
        const property = { value: child.value, writable: true, enumerable: true, configurable: true };
        Object.defineProperty(value, String(name), property);
      }
      return { value, offset, children };
    }
    if (isSeq(node)) {
      const value = node.items.map((item, index) => {
        const child = this.build(item as Node | null, depth + 1, key);
        children.set(index, child);
        return child.value;
      });
      return { value, offset, children };
    }
    const value = isScalar(node) ? this.#scalar(node.value, node.source) : null;
    return { value: typeof value === "string" && this.#plain !== null ? this.#plain(value) : value, offset, children };
  }

  /** Numbers as they are written: a telephone number keeps its zeros, a year its digits. */
  #scalar(value: unknown, source: string | undefined): unknown {
    return typeof value === "number" || typeof value === "bigint" ? (source ?? String(value)) : value;
  }

  #refuseTag(node: Node | null | undefined): void {
    const tag = node !== null && node !== undefined && "tag" in node ? node.tag : undefined;
    const at = node?.range?.[0] ?? 0;
    if (tag === undefined || tag.startsWith("tag:yaml.org,2002:") === !/python|ruby|java/i.test(tag)) return;
    const { line } = placeAt(lineStartsOf(this.#text), at);
    throw failure(this.#name, `has a tag (${tag}) in line ${line}, which no CV needs`, "Take it out.");
  }
}

function withoutMarkdown(text: string): string {
  if (text.length > longestInline || !/[*_`[<\\&]/.test(text)) return text;
  return visualLines(Lexer.lexInline(text))
    .map((line) => line.text)
    .join(" ");
}
