import type { Cv } from "../../model/cv.ts";
import type { Block } from "../../model/document.ts";
import { looksLikeName } from "./contacts.ts";
import { isDocumentTitle } from "./furniture.ts";
import { takeContactLine } from "./markdown-contacts.ts";

/** Takes a block that stands before the first section: the name, with a label beside it, or contacts. */
export function takeHead(cv: Cv, block: Block): void {
  const { basics } = cv;
  const [, key = "", value = ""] = /^(title|author):\s+["']?([^"']+)["']?$/.exec(block.text) ?? [];
  if (basics.name === null && looksLikeName(value)) {
    cv.markers.push({ role: "label", text: `${key}:`, kind: null, source: block.source });
    basics.name = value;
    return;
  }
  const couldBeName = block.kind === "heading" || (block.text.length < 60 && block.links.length === 0);
  if (basics.name !== null || !couldBeName || /[@:\d]/.test(block.text)) {
    takeContact(cv, block);
    return;
  }
  const [, title = "", titled = ""] =
    /^(\p{L}+(?: vitae)?)(?:\s*[:–—|-])?\s+(?:of\s|von\s|de\s|di\s)?(.+)$/iu.exec(block.text) ?? [];
  if (isDocumentTitle(title) && looksLikeName(titled)) {
    const text = block.text.slice(0, -titled.length).trim();
    cv.markers.push({ role: "section", text, kind: null, source: block.source });
    basics.name = titled;
    return;
  }
  const [name = "", ...rest] = block.text.split(/\s[|·—–]\s/);
  if (isDocumentTitle(name) && rest.length === 1) {
    cv.markers.push({ role: "section", text: name, kind: null, source: block.source });
    basics.name = rest[0] ?? null;
    return;
  }
  const isNameAndLabel = rest.length === 1 && basics.label === null;
  basics.name = isNameAndLabel ? name : block.text;
  if (isNameAndLabel) basics.label = rest[0] ?? null;
}

/** Takes a line of contacts; what no field has a place for is unparsed. */
export function takeContact(cv: Cv, block: Block): void {
  const { source } = block;
  const { left, labels } = takeContactLine(cv.basics, block);
  for (const text of left) cv.unparsed.push({ text, source });
  for (const text of labels) cv.markers.push({ role: "label", text, kind: null, source });
}
