import type { Block } from "../../model/document.ts";
import type { Source } from "../../model/source.ts";

/** A value of lines such as `company: Mill` and `- title: Cook`, as YAML has them: a text, a list, or fields by key. */
export type KeyedValue = KeyedText | { list: KeyedValue[] } | { fields: KeyedField[] };

export interface KeyedText {
  text: string;
  source: Source;
}

export interface KeyedField {
  /** As printed, colon included. */
  key: string;
  source: Source;
  value: KeyedValue;
}

interface Item {
  indent: number;
  isListItem: boolean;
  key: string | null;
  /** Null where the value stands on the lines below. */
  text: string | null;
  source: Source;
}

const shape = /^(- )?(?:(\p{L}[\p{L}\d_ -]{0,30}:|(["'])\p{L}[\p{L}\d_ -]{0,30}\3:)(?=\s|$))?\s*(.*)$/u;
/** So many of some lines have keys where all of them are meant to be read by keys. */
const leastKeyed = 0.4;
const deepest = 8;

/** How many blocks from one on are lines with keys and lists, without a gap; 0 where they are running text. */
export function keyedRun(blocks: readonly Block[], from: number): number {
  let length = 0;
  let keyed = 0;
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    if (block.kind !== "text" || block.strong || (index > from && block.gapBefore > 0)) break;
    const [, dash, key] = shape.exec(block.text) ?? [];
    if (dash === undefined && key === undefined) break;
    if (key !== undefined && /^["']?[\p{Ll}_]/u.test(key)) keyed += 1;
    length += 1;
  }
  return length > 2 && keyed >= length * leastKeyed ? length : 0;
}

/** Reads such lines by their indents. */
export function readKeyed(blocks: readonly Block[]): KeyedValue {
  const items = blocks.map(itemOf);
  const [value] = valueAt(items, 0, items[0]?.indent ?? 0, 0);
  return value;
}

function itemOf({ text, indent, source }: Block): Item {
  const [, dash, key, , rest = ""] = shape.exec(text) ?? [];
  const at = text.length - rest.length;
  const bare = /^(["'])(.*)\1$/.exec(rest)?.[2] ?? rest;
  return {
    indent,
    isListItem: dash !== undefined,
    key: key ?? null,
    text: bare === "" ? null : bare,
    source: { ...source, column: source.column + (key === undefined ? at : 0) },
  };
}

/** The value that begins at an item, and the index after it. */
function valueAt(items: Item[], from: number, indent: number, depth: number): [KeyedValue, number] {
  const first = items[from] as Item;
  const list: KeyedValue[] = [];
  const fields: KeyedField[] = [];
  let index = from;
  while (index < items.length) {
    const item = items[index] as Item;
    if (item.indent < indent || item.isListItem !== first.isListItem) break;
    if (!item.isListItem) {
      const [field, next] = fieldAt(items, index, depth);
      fields.push(field);
      index = next;
      continue;
    }
    if (item.key === null) {
      list.push({ text: item.text ?? "", source: item.source });
      index += 1;
      continue;
    }
    // What stands under `- key:` is set in as its key is, two columns more than the dash.
    items[index] = { ...item, isListItem: false, indent: item.indent + 2 };
    const [value, next] =
      depth > deepest ? [textOf(item), index + 1] : valueAt(items, index, item.indent + 1, depth + 1);
    list.push(value);
    index = next;
  }
  return [first.isListItem ? { list } : { fields }, Math.max(index, from + 1)];
}

function fieldAt(items: Item[], index: number, depth: number): [KeyedField, number] {
  const item = items[index] as Item;
  const below = items[index + 1];
  const { key, source } = item;
  const isOpen = item.text === null && below !== undefined && (below.indent > item.indent || below.isListItem);
  if (!isOpen || depth > deepest || below.indent < item.indent) {
    const at = { ...source, column: source.column + (key ?? "").length + 1 };
    return [{ key: key ?? "", source, value: { text: item.text ?? "", source: at } }, index + 1];
  }
  const [value, next] = valueAt(items, index + 1, below.indent, depth + 1);
  return [{ key: key ?? "", source, value }, next];
}

const textOf = ({ key, text, source }: Item): KeyedText => ({ text: [key, text].filter(Boolean).join(" "), source });
