import type { Basics } from "../../model/cv.ts";
import type { Block, Link } from "../../model/document.ts";
import { contactNamed } from "./contact-parts.ts";
import { mayBeTown } from "./contacts.ts";
import { isPlace } from "./places.ts";
import { isRole } from "./roles.ts";

/** Looked for at the beginnings of words only: elsewhere the time would grow with the square of a word's length. */
const email = /(?<![^\s@<>()|,;])[^\s@<>()|,;]{1,64}@[^\s@<>()|,;]{1,255}\.[a-z]{2,}/i;
const phone = /^(?:\+|\()?\d[\d\s().\-–/]{5,}\d$/;
const link = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;

/** Of the words of a line of contacts; more are prose, unless an address is among them. */
const longestLine = 9;
/** `Web: `, but not the beginning of an address. */
const label = /^\p{L}[\p{L}_ -]{1,24}:(?!\/\/)\s*/u;
const separator = /\s*[|·•⋅]\s*|\s+[-–—~]\s+|\s*(?:\p{Extended_Pictographic}\uFE0F?)+\s*/u;
/** Whole lines that say what they are, whatever separators stand in them. */
const keyed = /^(\p{L}[\p{L}_ -]{1,24}):\s+(.+)$/u;
const keys = [
  [/^(?:full[ _])?name$/i, "name"],
  [/^(?:label|headline|job[ _]title)$/i, "label"],
  [/^e-?mail(?:[ _]address)?$/i, "email"],
  [/^(?:tele)?phone(?:[ _]number)?$/i, "phone"],
  [/^(?:location|(?:home[ _])?address|city)$/i, "location"],
  [/^link$/i, "link"],
] as const;

/** What is left of a line of contacts. */
interface Rest {
  /** Parts that no field took. */
  left: string[];
  /** Words that say what a part is: `Email:`. */
  labels: string[];
}

/** Takes a line of the head into the basics. */
export function takeContactLine(basics: Basics, block: Block): Rest {
  const [key, value] = block.cells;
  const isRow = block.cells.length === 2 && key !== undefined && value !== undefined && fieldOfKey(key.text) !== null;
  const pair = isRow ? { ...block, text: `${key.text}: ${value.text}` } : block;
  if (takeKeyed(basics, pair))
    return { left: [], labels: [isRow ? key.text : block.text.slice(0, block.text.indexOf(":") + 1)] };
  // A slash may stand in a number.
  const parts = block.text
    .split(separator)
    .flatMap((part) => (phone.test(part.replace(label, "").replace(/\s\/\s/g, " ")) ? [part] : part.split(/\s+\/\s+/)))
    .filter((part) => part !== "");
  const hasContact = parts.some((part) => email.test(part) || phone.test(part) || link.test(part));
  if (block.text.split(" ").length > longestLine && !hasContact) {
    basics.summary = basics.summary === null ? block.text : `${basics.summary} ${block.text}`;
    return { left: [], labels: [] };
  }
  const rest: Rest = { left: [], labels: [] };
  const links = [...block.links];
  for (const part of parts) {
    const before = basics.email;
    if (!takePart(basics, part, links, part.replace(label, "") === block.text, block.kind === "item")) {
      rest.left.push(part);
      continue;
    }
    const key = label.exec(part)?.[0].trim();
    if (key !== undefined) rest.labels.push(key);
    // An address in the middle of other words leaves them over.
    const others = basics.email !== before ? part.slice(key?.length ?? 0).replace(email, "") : "";
    if (/[\p{L}\d]/u.test(others)) rest.left.push(others.trim());
  }
  return rest;
}

function takeKeyed(basics: Basics, { text, links }: Block): boolean {
  const [, key = "", value = ""] = keyed.exec(text) ?? [];
  const field = fieldOfKey(key);
  if (field === null) return false;
  if (field === "link") {
    const [only] = links;
    if (links.length !== 1 || only?.text !== value) return false;
    basics.links.push(only);
    return true;
  }
  const [, ...others] = value.split(separator);
  const holdsMore = others.some((part) => email.test(part) || phone.test(part) || link.test(part) || /:\s/.test(part));
  if (basics[field] !== null || holdsMore) return false;
  basics[field] = value;
  return true;
}

function fieldOfKey(key: string): "name" | "label" | "email" | "phone" | "location" | "link" | null {
  const own = keys.find(([shape]) => shape.test(key))?.[1];
  if (own !== undefined) return own;
  const named = contactNamed(key);
  return named === "name" || named === "email" || named === "phone" || named === "location" ? named : null;
}

/** Each of the links is taken once: several may have the same words. */
function takePart(basics: Basics, part: string, links: Link[], isWholeLine: boolean, isItem: boolean): boolean {
  const value = part.replace(label, "");
  const key = part.slice(0, part.length - value.length).toLowerCase();
  const mail = email.exec(value)?.[0];
  const at = links.findIndex(({ text, url }) => text === value && /^(?:[a-z]+:\/\/|www\.)|^[\w-]+\.\w/i.test(url));
  const linked = links[at];
  if (mail !== undefined && basics.email === null) basics.email = mail;
  else if (phone.test(value) && basics.phone === null) basics.phone = value;
  else if (linked !== undefined) {
    basics.links.push({ text: value, url: linked.url });
    links.splice(at, 1);
  } else if (mail === undefined && link.test(value)) {
    basics.links.push({ text: value, url: /^https?:/i.test(value) ? value : `https://${value}` });
  } else if (/^name/.test(key) && basics.name === null) basics.name = value;
  else if (key !== "" && !/address|location|city/.test(key)) return false;
  else if (basics.label === null && key === "" && isRole(value) && !/[\d@]/.test(value)) basics.label = value;
  else if (basics.location === null && (key !== "" || /,|\d/.test(value) || (isPlace(value) && !isWholeLine)))
    basics.location = value;
  else if (basics.label === null && !/[\d@]/.test(value)) basics.label = value;
  else if (basics.location === null && (!isWholeLine || isItem) && mayBeTown(value)) basics.location = value;
  else return false;
  return true;
}
