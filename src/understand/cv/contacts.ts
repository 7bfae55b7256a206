import type { Link } from "../../model/document.ts";
import { hasCjk } from "../../text/cjk.ts";
import {
  contactNamed,
  email,
  keyedSeparator,
  keys,
  link,
  looksLikeAddress,
  partsOf,
  phone,
  separator,
} from "./contact-parts.ts";
import type { Draft } from "./draft.ts";
import { isDocumentTitle } from "./furniture.ts";
import { type Line, textOf } from "./lines.ts";
import { isPlace } from "./places.ts";
import { isRole } from "./roles.ts";
import { sectionOf } from "./sections.ts";

/** What some sites write after an address, on a line of its own where the column is narrow. */
const isLinkKind = /^\((?:linkedin|github|portfolio|website|personal|company|blog|other|twitter|x)\)$/i;
/** Facts that no résumé we make has. */
const notKept =
  /^(?:date of birth|born|geb\.|生年月日|出生|生日|年齢|年龄|性别|性別|国籍|籍贯|nat[oa] (?:a|il)|nacid[oa]|nascid[oa]|birth|geboren|geburts|née? le|date de naissance|fecha de nacimiento|data de nascimento|data di nascita|geboorte|data nașterii|nationality|marital|familienstand)/i;
/** Name, label, ways to reach the person and a summary from the lines before the first section, or of a section of contacts. */
export function takeContacts(lines: readonly Line[], draft: Draft): void {
  for (const [index, line] of lines.entries()) {
    const isFirst = draft.basics.name === null && index < 3;
    if (isSetAsLabel(line, draft)) draft.basics.label = line.text;
    else if (isProse(line) && !hasContact(line)) takeSummary(line, draft);
    else takeLine(line, draft, isFirst);
  }
}

/** Larger than the text, right under the name, and no place: what the person calls themselves. */
function isSetAsLabel(line: Line, { basics }: Draft): boolean {
  const isLarge = line.last.kind === "heading" && basics.name !== null && basics.label === null;
  return isLarge && basics.summary === null && !hasContact(line) && !looksLikeAddress(line.text);
}

/** A paragraph onto the summary. */
export function takeSummary(line: Line, draft: Draft): void {
  const { basics } = draft;
  const text = textOf(line.printed);
  basics.summary = basics.summary === null ? text : `${basics.summary} ${text}`;
}

function isProse(line: Line): boolean {
  const [, key = ""] = /^(\p{L}[\p{L} -]{1,20})\s?:/u.exec(line.text) ?? [];
  if ((key !== "" && contactNamed(key) !== null) || /(?<!\d)\d{5}\s\p{Lu}/u.test(line.text)) return false;
  return line.text.split(" ").length > 8 || (/[.!]$/.test(line.text) && line.text.split(" ").length > 4);
}

function hasContact(line: Line): boolean {
  return (
    /@|https?:|www\.|\d{3}[\s-]\d{3,}/.test(line.text) || line.text.split(separator).some((part) => link.test(part))
  );
}

function takeLine(line: Line, draft: Draft, isFirst: boolean): void {
  const { basics } = draft;
  const isAlone = line.printed.length > 1 || !line.text.split(keyedSeparator).some((part) => !notKept.test(part));
  if (notKept.test(line.text) && isAlone) {
    draft.unparsed(line);
    return;
  }
  const rest: string[] = [];
  if (isFirst) takeTitledName(line, draft);
  if (isFirst && takeNameAndLabel(line, draft)) return;
  if (draft.basics.name !== null && line.text.endsWith(draft.basics.name) && isFirst) return;
  const links = [...line.last.links];
  let key: string | null = null;
  const parts = partsOf(line);
  for (const part of parts) {
    const named = keys.find(([shape]) =>
      part.split(/\s*[/,]\s*/).some((word) => shape.test(word.replace(/[:：]$/, ""))),
    );
    if (named !== undefined && !/[@\d]/.test(part) && part.length < 30) {
      // `GitHub` is a link where an address lies on it, else the name of what follows.
      if (takeLinked(part, links, draft)) continue;
      key = named[1];
      draft.marker("label", part, line.source);
    } else if (isContactsHeading(part) && parts.length > 1) draft.marker("section", part, line.source);
    else if (/^\(.+\)$/.test(part) && (parts.length > 1 || isLinkKind.test(part)))
      draft.marker("label", part, line.source);
    else if (notKept.test(part)) {
      key = "not kept";
      rest.push(part);
    } else if (key === "not kept") rest.push(part);
    else if (isDocumentTitle(part)) draft.marker("section", part, line.source);
    else if (!takePart(part, key, draft, isFirst) && !takeLinked(part, links, draft)) rest.push(part);
  }
  if (parts.length > rest.length || parts.length > 1) takeUnnamed(rest, draft);
  if (rest.length === 0) return;
  const left = rest.join(" ");
  if (
    rest.length === 1 &&
    rest[0] === line.text &&
    line.dates === null &&
    basics.label === null &&
    looksLikeLabel(left)
  )
    basics.label = left;
  else if (rest.length === 1 && mayBeTown(left) && basics.location === null && basics.label !== null)
    basics.location = left;
  else draft.cv.unparsed.push({ text: left, source: line.source });
}

/** The heading of a table's first row: `PERSONAL INFORMATION`, beside the name. */
function isContactsHeading(part: string): boolean {
  const name = sectionOf(part);
  return name?.sure === true && name.kind === "contacts" && !/[@\d]/.test(part);
}

/** `Ana Lum, turner`: what the person is, in lower case, on the line of the name. */
function takeNameAndLabel({ text, printed }: Line, { basics }: Draft): boolean {
  const [, name = "", label = ""] = /^([^,]{4,40}), (\p{Ll}[^,@\d]{3,40})$/u.exec(text) ?? [];
  if (printed.length > 1 || basics.label !== null || !looksLikeName(name) || !isRole(label)) return false;
  Object.assign(basics, { name, label });
  return true;
}

/** `CV Ana Lum`, `Lebenslauf – Ana Lum`: the document's title and the name on one line. */
function takeTitledName(line: Line, draft: Draft): void {
  const [, title = "", name = ""] =
    /^(\p{L}+(?: vitae)?)(?:\s*[:–—|-])?\s+(?:of\s|von\s|de\s|di\s)?(.+)$/iu.exec(line.text) ?? [];
  if (!isDocumentTitle(title) || !looksLikeName(name) || line.printed.length > 1) return;
  draft.marker("section", line.text.slice(0, -name.length).trim(), line.source);
  draft.basics.name = name;
}

/** Of the parts beside contacts, those without signs of their own: what the person calls themselves, and a town. */
function takeUnnamed(rest: string[], { basics }: Draft): void {
  for (const part of [...rest]) {
    const isLabel = basics.label === null && isRole(part) && looksLikeLabel(part);
    const isTown =
      !isLabel &&
      basics.location === null &&
      basics.name !== null &&
      (mayBeTown(part) || isTownAndRegion(part)) &&
      sectionOf(part) === null;
    if (isLabel) basics.label = part;
    else if (isTown) basics.location = part;
    else continue;
    rest.splice(rest.indexOf(part), 1);
  }
}

function takePart(part: string, key: string | null, draft: Draft, isFirst: boolean): boolean {
  const { basics } = draft;
  const mail = email.exec(part)?.[1];
  const site =
    /^(\S+\.\S+)\s\((?:linkedin|github|portfolio|website|personal|company|blog|other)\)$/i.exec(part)?.[1] ?? part;
  if (mail !== undefined && basics.email === null) basics.email = mail;
  else if (
    phone.test(part) &&
    !/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(part) &&
    /\d{3}|\d\d.\d\d/.test(part) &&
    basics.phone === null
  )
    basics.phone = part;
  else if (mail === undefined && link.test(site) && !/\.$/.test(site)) {
    basics.links.push({ text: part, url: /^https?:/i.test(site) ? site : `https://${site}` });
  } else if ((key === "name" || (isFirst && looksLikeName(part))) && basics.name === null) basics.name = part;
  else if ((key === "location" || looksLikeAddress(part)) && basics.location === null) basics.location = part;
  else return false;
  return true;
}

/** Words that a link lies on: what they lead to says what they are. Each link is taken once, since several may have the same words. */
function takeLinked(part: string, links: Link[], { basics }: Draft): boolean {
  const at = links.findIndex(({ text }) => text === part);
  const [link] = at < 0 ? [] : links.splice(at, 1);
  if (link === undefined) return false;
  const address = /^mailto:([^?]+)/i.exec(link.url)?.[1];
  if (address !== undefined && basics.email === null) basics.email = address;
  else if (/^tel:/i.test(link.url) && basics.phone === null)
    basics.phone = /\d/.test(part) ? part : link.url.slice("tel:".length);
  else if (/^https?:/i.test(link.url)) basics.links.push({ text: part, url: link.url });
  else return false;
  return true;
}

export function looksLikeName(text: string): boolean {
  if (hasCjk(text)) return /^[\p{L}ー々〆]{1,8}(?:\s[\p{L}ー々]{1,8})?$/u.test(text) && text.length > 1;
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    text.length <= 50 &&
    /^[\p{L}\p{M}.,'’ -]+$/u.test(text) &&
    /^\p{Lu}/u.test(text) &&
    !isPlace(text)
  );
}

/** `Swindon, Wiltshire`. */
function isTownAndRegion(text: string): boolean {
  const [town = "", region = "", ...more] = text.split(", ");
  return more.length === 0 && mayBeTown(town) && (mayBeTown(region) || /^\p{Lu}{2}$/u.test(region));
}

/** One capitalised word or two, where the person's name and label are known. */
export function mayBeTown(text: string): boolean {
  if (hasCjk(text)) return /^\p{Lo}{2,8}$/u.test(text) && !isRole(text);
  return (
    /^\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{Ll}[\p{L}'’-]+)?(?: \((?:\p{Lu}[\p{L}-]+|\d{2,3})\))?$/u.test(text) &&
    !isRole(text)
  );
}

function looksLikeLabel(text: string): boolean {
  return text.length <= 100 && !/[.@]$|\d/.test(text) && (isRole(text) || text.split(/\s+/).length <= 8);
}
