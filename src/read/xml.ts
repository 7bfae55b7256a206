import { Parser } from "htmlparser2";
import { UserError } from "../errors.ts";

/** An element of XML with what it holds, in order. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** Word nests a table's cell some fifteen levels deep; tables within tables, text boxes within those, a few times that. */
const deepest = 400;

/** A CV of thirty pages has a fifth of so many elements. */
const mostElements = 300_000;

/** The prefixes that names are given whatever a file calls them, by what their namespace's address holds. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:\d{4}\/)?main$/, "w"],
  [/\/officeDocument\/(?:\d{4}\/)?relationships$/, "r"],
  [/\/markup-compatibility\/\d{4}$/, "mc"],
  [/\/officeDocument\/(?:\d{4}\/)?math$/, "m"],
  [/^urn:schemas-microsoft-com:vml$/, "v"],
];

/**
 * Reads XML into its root element, names with the prefixes that they mostly have. Entities but XML's own five are not known
 * and document types are refused, so that nothing outside the text can be fetched and nothing in it can multiply.
 * @throws UserError for a document type, for nesting without end, and where there is no element.
 */
export function parseXml(bytes: Uint8Array, name: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  let elements = 0;
  let renamed: Map<string, string> | null = null;
  const canonical = (full: string): string => {
    if (renamed === null) return full;
    const colon = full.indexOf(":");
    const prefix = renamed.get(colon < 0 ? "" : full.slice(0, colon));
    return prefix === undefined ? full : `${prefix}:${full.slice(colon + 1)}`;
  };
  const parser = new Parser(
    {
      onopentag: (full, given) => {
        if (open.length > deepest)
          throw new UserError(`${name} nests deeper than any document does`, "Save it as text and give that.");
        elements += 1;
        if (elements > mostElements)
          throw new UserError(`${name} is longer than any CV`, "Give a part of it, as text.");
        renamed = withPrefixes(renamed, given);
        const attributes = renamed === null ? given : withNames(given, canonical);
        const element = { name: canonical(full), attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag: () => open.pop(),
      ontext: (text) => {
        const { children } = open.at(-1) ?? root;
        const last = children.at(-1);
        if (typeof last === "string") children[children.length - 1] = last + text;
        else children.push(text);
      },
      onprocessinginstruction: (mark) => {
        if (mark.startsWith("!"))
          throw new UserError(`${name} declares a document type, which no Word document has`, "Save it anew in Word.");
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder(encodingOf(bytes)).decode(bytes));
  const first = root.children.find((child) => typeof child !== "string");
  if (first === undefined) throw new UserError(`${name} is damaged: a part of it is empty`, "Save it anew in Word.");
  return first;
}

/** The first child of that name, or of a path of names. */
export function childOf(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element;
  for (const name of path)
    found = found?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
  return found;
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

function encodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | "utf-8" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}

/** The prefixes to rename, with those that an element declares; null where all are as they mostly are. */
function withPrefixes(
  known: Map<string, string> | null,
  attributes: Readonly<Record<string, string>>,
): Map<string, string> | null {
  let renamed = known;
  for (const [key, address] of Object.entries(attributes)) {
    if (!key.startsWith("xmlns")) continue;
    const usual = prefixes.find(([shape]) => shape.test(address))?.[1];
    const own = key.slice("xmlns:".length);
    if (usual === undefined || usual === own) continue;
    renamed ??= new Map();
    renamed.set(own, usual);
  }
  return renamed;
}

function withNames(attributes: Readonly<Record<string, string>>, canonical: (name: string) => string) {
  return Object.fromEntries(
    // The default namespace is of elements only.
    Object.entries(attributes).map(([key, value]) => [key.includes(":") ? canonical(key) : key, value]),
  );
}
