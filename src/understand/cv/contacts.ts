import { hasCjk } from "../../text/cjk.ts";
import type { Draft } from "./draft.ts";
import { isDocumentTitle } from "./furniture.ts";
import { type Line, textOf } from "./lines.ts";
import { isPlace, splitPlace } from "./places.ts";
import { isRole } from "./roles.ts";

const email = /^(?:mailto:)?([^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+)$/i;
const phone = /^(?:\+|00|\(|0)?[\d\s().\-–/‐]{7,}(?:\s?(?:ext|x)\.?\s?\d+)?$/;
const link = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;
/** Words that name a contact, in the languages we read; what they name, as far as it is kept. */
const keys: readonly (readonly [RegExp, string])[] = [
  [/^(?:full )?name$|^nom$|^nombre$|^nome$|^naam$|^nume$|^姓名$|^氏名$/i, "name"],
  [/^e-?mail|^mail$|^courriel$|^correo|^信箱|^邮箱|^メール/i, "email"],
  [
    /^(?:tele)?phone|^tel\b|^telefon|^mobile?\b|^cell|^téléphone|^teléfono|^telefone|^telefoon|^電話|^电话|^手機|^手机/i,
    "phone",
  ],
  [
    /^address$|^adresse$|^anschrift$|^location$|^dirección$|^endereço$|^indirizzo$|^adres$|^adresa$|^wohnort$|^city$|^住所$|^地址$|^現住所$/i,
    "location",
  ],
  [/^web(?:site|page)?$|^homepage$|^linkedin$|^github$|^portfolio$|^url$|^orcid$|^blog$/i, "link"],
];
/** Facts that no résumé we make has. */
const notKept =
  /^(?:date of birth|born|birth|geboren|geburts|née? le|date de naissance|fecha de nacimiento|data de nascimento|data di nascita|geboorte|data nașterii|nationality|marital|familienstand)/i;
const separator = /\s+[|•·⋄◦]\s+|\s*\|\s*|\s+[-–—/,]\s+|\s*•\s*/;

/** Name, label, ways to reach the person and a summary from the lines before the first section, or of a section of contacts. */
export function takeContacts(lines: readonly Line[], draft: Draft): void {
  for (const [index, line] of lines.entries()) {
    const isFirst = draft.basics.name === null && index < 3;
    if (isProse(line) && !hasContact(line)) takeSummary(line, draft);
    else takeLine(line, draft, isFirst);
  }
}

/** A paragraph onto the summary. */
export function takeSummary(line: Line, draft: Draft): void {
  const { basics } = draft;
  const text = textOf(line.printed);
  basics.summary = basics.summary === null ? text : `${basics.summary} ${text}`;
}

function isProse(line: Line): boolean {
  return line.text.split(" ").length > 8 || (/[.!]$/.test(line.text) && line.text.split(" ").length > 4);
}

function hasContact(line: Line): boolean {
  return (
    /@|https?:|www\.|\d{3}[\s-]\d{3,}/.test(line.text) || line.text.split(separator).some((part) => link.test(part))
  );
}

function takeLine(line: Line, draft: Draft, isFirst: boolean): void {
  const { basics } = draft;
  if (notKept.test(line.text)) {
    draft.unparsed(line);
    return;
  }
  const rest: string[] = [];
  let key: string | null = null;
  for (const part of partsOf(line)) {
    if (takeLinked(part, line, draft)) continue;
    const named = keys.find(([shape]) => part.split(/\s*[/,]\s*/).some((word) => shape.test(word.replace(/:$/, ""))));
    if (named !== undefined && !/[@\d]/.test(part) && part.length < 30) {
      key = named[1];
      draft.marker("label", part, line.source);
    } else if (isDocumentTitle(part)) draft.marker("section", part, line.source);
    else if (!takePart(part, key, draft, isFirst)) rest.push(part);
  }
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
  else draft.cv.unparsed.push({ text: left, source: line.source });
}

/** Cells and separated parts of a line; `E-mail: a@b.example` is a key and a value. */
function partsOf(line: Line): string[] {
  return line.printed
    .flatMap((piece) => piece.text.split(separator))
    .flatMap((part) => {
      const colon = /^([\p{L} /-]{1,25}):\s*(\S.*)$/u.exec(part);
      return colon === null || /^https?$/i.test(colon[1] ?? "") ? [part] : [`${colon[1]}:`, colon[2] as string];
    })
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Words that lead somewhere, whose address is not printed. */
function takeLinked(part: string, line: Line, { basics }: Draft): boolean {
  const found = line.last.links.find((each) => each.text === part);
  if (found === undefined || link.test(part) || /@|\d{3}/.test(part)) return false;
  const [, scheme = "", address = ""] = /^(mailto|tel):([^?]+)/i.exec(found.url) ?? [];
  const field = scheme.toLowerCase() === "tel" ? "phone" : "email";
  if (scheme === "") basics.links.push(found);
  else if (basics[field] === null) basics[field] = address;
  else return false;
  return true;
}

function takePart(part: string, key: string | null, draft: Draft, isFirst: boolean): boolean {
  const { basics } = draft;
  const mail = email.exec(part)?.[1];
  if (mail !== undefined && basics.email === null) basics.email = mail;
  else if (phone.test(part) && /\d{3}|\d\d.\d\d/.test(part) && basics.phone === null) basics.phone = part;
  else if (mail === undefined && link.test(part) && !/\.$/.test(part)) {
    basics.links.push({ text: part, url: /^https?:/i.test(part) ? part : `https://${part}` });
  } else if ((key === "name" || (isFirst && looksLikeName(part))) && basics.name === null) basics.name = part;
  else if ((key === "location" || looksLikeAddress(part)) && basics.location === null) basics.location = part;
  else return false;
  return true;
}

function looksLikeName(text: string): boolean {
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

function looksLikeAddress(text: string): boolean {
  if (text.length > 100 || /[.!?]$/.test(text)) return false;
  return (
    isPlace(text) ||
    (/,/.test(text) && (/\d/.test(text) || splitPlace(text) !== null)) ||
    (/\d{4,5}\s\p{Lu}/u.test(text) && !/@/.test(text))
  );
}

function looksLikeLabel(text: string): boolean {
  return text.length <= 100 && !/[.@]$|\d/.test(text) && (isRole(text) || text.split(/\s+/).length <= 8);
}
