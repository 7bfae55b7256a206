import type { Link } from "../../model/document.ts";
import type { Line } from "./lines.ts";
import { isPlace, splitPlace } from "./places.ts";

export const email = /^(?:mailto:)?([^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+)$/i;
export const phone = /^(?:\+|00|\(|0)?[\d\s().\-–/‐]{7,}(?:\s?(?:ext|x)\.?\s?\d+)?$/;
export const link = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;
/** Words that name a contact, in the languages we read; what they name, as far as it is kept. */
export const keys: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:full )?name$|^nome e cognome$|^cognome e nome$|^nombre y apellidos$|^apellidos y nombre$|^nom et prénom$|^prénom et nom$|^vor- und (?:nach|zu)name$|^vor- und familienname$|^naam en voornaam$|^nume și prenume$|^nume și prenume$|^nome completo$|^nom$|^nombre$|^nome$|^naam$|^nume$|^姓名$|^氏名$|^名前$/i,
    "name",
  ],
  [/^e-?mail|^mail$|^courriel$|^correo|^posta elettronica|^信箱|^邮箱|^郵箱|^電子郵件|^电子邮件|^メール/i, "email"],
  [
    /^(?:tele)?phone|^tel\b|^telefon|^mobile?\b|^cell|^téléphone|^teléfono|^telefone|^telefoon|^telef|^móvil|^movil|^celular|^cellulare|^telemóvel|^portable$|^mobiel|^mobil|^handy|^natel|^gsm$|^whatsapp|^phone|^電話|^电话|^手機|^手机/i,
    "phone",
  ],
  [
    /^address$|^adresse$|^anschrift$|^location$|^dirección$|^endereço$|^indirizzo$|^adres$|^adresa$|^wohnort$|^city$|^domicilio$|^morada$|^住所$|^地址$|^現住所$|^現居$|^现居地?$|^现居住地$|^所在地$|^所在城市$|^常住地$|^residence$|^based in$|^ort$|^stadt$|^ville$|^lieu$|^ciudad$|^residencia$|^cidade$|^città$|^residenza$|^stad$|^woonplaats$|^oraș$|^localitate$|^居住地$|^現居地$/i,
    "location",
  ],
  [
    /^web(?:site|page)?$|^sito(?: web)?$|^site web$|^homepage$|^linkedin$|^github$|^portfolio$|^url$|^orcid$|^blog$/i,
    "link",
  ],
];
/** What a word before a contact names, in any of the languages we read; null where it is no such word. */
export function contactNamed(word: string): string | null {
  return keys.find(([shape]) => shape.test(word))?.[1] ?? null;
}

/** What parts contacts of which each has its key. */
export const keyedSeparator =
  /\s+[|•·⋄◦]\s+|\s*[|｜]\s*|\s*•\s*|\s*(?:\p{Extended_Pictographic}\uFE0F?)+\s*|(?:[.,;]\s+|(?<=\S)\s+)(?=(?:mobile?|handy|(?:tele)?phone|tel|t[ée]l|cell|cellulare|e-?mail|mail|courriel|linkedin|github|web|website|address|adres|adresse|anschrift|indirizzo|endereço|morada|dirección|telefon|telefone|telefono|teléfono|telefoon|téléphone|telemóvel|correo|correo electrónico|móvil|mobiel|date of birth|nationality|geburtsdatum|geboortedatum|fecha de nacimiento|data de nascimento|data di nascita|date de naissance)\.?\s?:\s*\S)/iu;
export const separator = /\s+[|•·⋄◦~]\s+|\s*\|\s*|\s+[-–—/,]\s+|\s*•\s*/;
/** `Phone 01382 555 018`, where a way to reach somebody follows right after the word for it. */
const bareKey = /^(\p{L}[\p{L}-]{0,12}\.?)\s+(\S.*)$/u;

/** Cells and separated parts of a line; `E-mail: a@b.example` is a key and a value. */
export function partsOf(line: Line): string[] {
  return line.printed
    .flatMap((piece) => partsByLinks(piece.text, line.last.links))
    .flatMap((text) => text.split(keyedSeparator))
    .flatMap((part) => {
      const [, word = "", contact = ""] = bareKey.exec(part) ?? [];
      const isReach = [email, phone, link].some((shape) => shape.test(contact));
      const isHome = contactNamed(word) === "location" && looksLikeAddress(contact);
      if ((isReach || isHome) && contactNamed(word.replace(/\.$/, "")) !== null) return [`${word}:`, contact];
      const name = /^(氏名|姓名|名前)\s+(\S.*)$/.exec(part);
      if (name !== null) return [`${name[1]}:`, name[2] as string];
      const colon = /^([\p{L} ./-]{1,25})[:：]\s*(\S.*)$/u.exec(part);
      if (colon === null || /^https?$/i.test(colon[1] ?? "")) return isWhole(part) ? [part] : part.split(separator);
      const value = colon[2] as string;
      return [`${colon[1]}:`, ...(isWhole(value) ? [value] : value.split(separator))];
    })
    .flatMap(partsByCommas)
    .flatMap(partsByRemark)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const comma = /[,;]\s+|\.\s+(?=\S)/g;

/**
 * Contacts that only commas or full stops part, from one another and from an address: `3 Mill Lane, Leeds, 0113 555 0122`. What of
 * the rest stands together stays so.
 */
function partsByCommas(part: string): string[] {
  const pieces: { start: number; end: number; isContact: boolean }[] = [];
  let start = 0;
  for (const end of [
    ...[...part.matchAll(comma)].map(({ index, 0: sign }) => [index, index + sign.length] as const),
    null,
  ]) {
    const text = part.slice(start, end?.[0]).replace(/\.$/, "");
    const isContact = [email, phone, link].some((shape) => shape.test(text.trim()));
    const last = pieces.at(-1);
    if (last !== undefined && !isContact && !last.isContact) last.end = start + text.length;
    else pieces.push({ start, end: start + text.length, isContact });
    start = end?.[1] ?? part.length;
  }
  const isReach = (piece: { start: number; end: number }): boolean =>
    [email, phone].some((shape) => shape.test(part.slice(piece.start, piece.end).trim()));
  if (!pieces.some(isReach) && !pieces.every(({ isContact }) => isContact)) return [part];
  return pieces.map((piece) => part.slice(piece.start, piece.end));
}

/** `+47 902 00 118 (Mobile)`: what a contact is, after it in brackets. */
function partsByRemark(part: string): string[] {
  const [, contact = "", remark = ""] = /^(\S.*\S)\s+(\(\p{L}[\p{L} -]{2,20}\))$/u.exec(part) ?? [];
  return [email, phone, link].some((shape) => shape.test(contact)) ? [contact, remark] : [part];
}

/** A text apart from the words that links lie on, where only a space stands between them. */
function partsByLinks(text: string, links: readonly Link[]): string[] {
  let parts = [text];
  for (const { text: linked } of links) {
    parts = parts.flatMap((part) => {
      const at = part.indexOf(linked);
      const [before, after] = [part.slice(0, at), part.slice(at + linked.length)];
      const isApart = at >= 0 && linked !== "" && /^$|\s$/.test(before) && /^$|^\s/.test(after);
      return isApart ? [before, linked, after].filter((each) => each.trim() !== "") : [part];
    });
  }
  return parts;
}

/** A number, or an address with a number, whatever separators stand in it. */
function isWhole(text: string): boolean {
  const isAddress = /^\p{Lu}[\p{L}. ]+,?\s\d+\s[-–]\s\p{Lu}/u.test(text) && text.length < 100 && !/@|\d{6}/.test(text);
  return phone.test(text) || isAddress;
}

/** A place, or a street with its number and town. */
export function looksLikeAddress(text: string): boolean {
  if (text.length > 100 || /[.!?]$/.test(text)) return false;
  return (
    isPlace(text) ||
    (/,/.test(text) && (/\d/.test(text) || splitPlace(text) !== null)) ||
    (/\d{4,5}\s\p{Lu}/u.test(text) && !/@/.test(text))
  );
}
