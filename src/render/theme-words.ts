import { linkTarget } from "./escape.ts";

/**
 * Themes put words into a page unescaped, escaped, or by way of Markdown, each as it likes. So every character that any of
 * them could take for a mark goes through the theme as a private character, which means nothing to any, and becomes the
 * character itself, as a reference, when the page is done.
 */
const marks = /[&<>"'`*_[\]()~#!|\\{}=$^]/g;
const privateStart = 0xe000;
/** A private character for one of ASCII: itself, in a web address, and as a reference in decimals or hexadecimals. */
const hidden =
  /[\ue020-\ue07e]|%EE%8[01]%[89AB][0-9A-F]|&#(?:x(?:0*e0[2-7][0-9a-f])|5737[6-9]|573[89]\d|574[0-6]\d|5747[0-1]);/gi;

const plainAddress = /^[\w.%+-]+@[\w.-]+$/;
const plainDate = /^[\d-]+$/;

/** A JSON Resume whose words no theme can take for anything but words, and whose links lead to the web or a mailbox. */
export function hideMarks(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => hideMarks(item, key));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, inner]) => [name, hideMarks(inner, name)] as const);
    return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
  }
  if (typeof value !== "string") return value;
  if (key === "$schema" || (key === "email" && plainAddress.test(value)) || plainDate.test(value)) return value;
  if (key === "url") return linkTarget(value) ?? undefined;
  return value
    .replace(/[\ue020-\ue07e]/g, "")
    .replace(marks, (mark) => String.fromCharCode(privateStart + mark.charCodeAt(0)));
}

/** A theme's page with the characters that `hideMarks` hid, as text wherever they stand. */
export function showMarks(html: string): string {
  return html.replace(hidden, (found) => {
    if (found.startsWith("%")) return `%${codeOf(decodeURIComponent(found)).toString(16).toUpperCase()}`;
    if (!found.startsWith("&")) return `&#${codeOf(found)};`;
    const digits = found.slice(2, -1);
    const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
    return `&#${code - privateStart};`;
  });
}

function codeOf(character: string): number {
  return character.charCodeAt(0) - privateStart;
}
