import type { Basics } from "../model/cv.ts";
import { escapeMarkdown, linkTarget } from "./escape.ts";

/** What a reader could take apart or for something else. */
const separator = /[|·•⋅]|\s[–—-]\s/;
const address = /^[^\s@<>()|,;]+@[^\s@<>()|,;]+\.[a-z]{2,}$/i;
const phoneNumber = /^[+(]?\d[\d\s().\-–/]{5,}\d$/;
const longestLine = 8;

/**
 * The head of a CV: name, label, then place, email, phone and links on one line. What would not be read back from there
 * (a place with a bar in it, a label with digits) stands on a line with a key of its own.
 */
export function contactBlocks(basics: Basics): string[] {
  const { name, label, email, phone, location } = basics;
  const hasName = name !== null && !/[@:\d]/.test(name) && !separator.test(name);
  const labelIsClear = hasName && label !== null && isWords(label);
  const parts = [
    part("Location", location, (text) => hasName && /,/.test(text) && !/[@:.]/.test(text)),
    part("Email", email, (text) => address.test(text)),
    part("Phone", phone, (text) => hasName && phoneNumber.test(text)),
    ...linkParts(basics.links),
  ].filter((each) => each !== null);
  const line = parts.flatMap(({ inline }) => inline ?? []).join(" · ");
  return [
    hasName ? `# ${escapeMarkdown(name, "heading")}` : keyed("Name", name),
    labelIsClear ? escapeMarkdown(label) : keyed("Label", label),
    line === "" ? null : line,
    ...parts.map(({ alone }) => alone),
  ].filter((block) => block !== null);
}

interface Part {
  /** On the common line, or else on one of its own. */
  inline: string | null;
  alone: string | null;
}

function part(key: string, text: string | null, isClear: (text: string) => boolean): Part | null {
  if (text === null) return null;
  if (!separator.test(text) && isClear(text)) return { inline: escapeMarkdown(text, "inline"), alone: null };
  return { inline: null, alone: keyed(key, text) };
}

/** In their order: after the first that needs a line of its own, all have one. */
function linkParts(links: Basics["links"]): Part[] {
  const firstAlone = links.findIndex(({ text }) => separator.test(text) || /:(?!\/\/)|@|^[+(]?\d/.test(text));
  return links.map(({ text, url }, index) => {
    const target = linkTarget(url);
    const words = escapeMarkdown(text, "inline");
    const inBrackets = words.replace(/(?<!\\)[[\]]/g, "\\$&");
    const link = target === null || text === url ? words : `[${inBrackets}](${target})`;
    const isAlone = firstAlone >= 0 && index >= firstAlone;
    return isAlone ? { inline: null, alone: `Link: ${link}` } : { inline: link, alone: null };
  });
}

/** A few words with nothing among them that an address or a place has. */
function isWords(text: string): boolean {
  return /^[\p{L}\p{M} &'’/()+-]+$/u.test(text) && !separator.test(text) && text.split(" ").length <= longestLine;
}

function keyed(key: string, text: string | null): string | null {
  return text === null ? null : `${key}: ${escapeMarkdown(text, "inline")}`;
}
