import type { SourceDocument } from "../../model/document.ts";
import { companyInText, namedAfter } from "./employer.ts";
import { topicOfHeading } from "./headings.ts";
import type { Passage } from "./passages.ts";
import { fold } from "./phrases.ts";

/** Who wants whom, and where; null where the posting does not say. */
export interface Naming {
  title: string | null;
  company: string | null;
  location: string | null;
  /** The passages that say nothing else. */
  passages: Set<Passage>;
}

const labels = {
  title:
    /^(?:job title|title|position|role|job|vacancy|stelle|position titel|poste|intitule du poste|puesto|cargo|vaga|posizione|functie)$/,
  company:
    /^(?:company|employer|organi[sz]ation|hiring organization|company name|unternehmen|firma|arbeitgeber|entreprise|societe|employeur|empresa|azienda|societa|bedrijf|werkgever|公司.*)$/,
  location:
    /^(?:location|locations|location\(s\)|place|place of work|job location|work location|city|ort|standort|arbeitsort|einsatzort|lieu|localisation|ubicacion|lugar|local|localizacao|sede|luogo|locatie|standplaats|地點|工作地點)$/,
} as const;
const labelled = /^([^:：]{2,30})[:：]\s*(\S.*)$/u;
const header = 14;
const separator = /\s+[-–—|•·★☆/]+\s+|\s*[|•·★☆]\s*|\s+--\s+|\t+|\s{3,}/u;
const roleWord =
  /\b(?:engineer|developer|scientist|manager|analyst|designer|architect|nurse|teacher|instructor|accountant|specialist|director|lead|consultant|technician|assistant|coordinator|officer|administrator|intern|fellow|researcher|associate|advocate|head of|chef|clerk|programmer|recruiter|representative|executive|partner|controller|auditor|writer|editor|supervisor|operator|therapist|counselor|president|ingenieur\w*|entwickler\w*|developpeu\w*|ingenier\w*|desarrollador\w*|engenheir\w*|desenvolvedor\w*|ingegnere|sviluppatore|ontwikkelaar)s?\b/;

const nameConnectors = new Set(["and", "for", "the", "von", "und", "del", "des", "van"]);

interface Labelled {
  key: keyof typeof labels;
  value: string;
}

function labelledIn(passage: Passage): Labelled | null {
  const match = labelled.exec(passage.text);
  if (match === null) return null;
  const name = fold(match[1] ?? "").trim();
  for (const key of ["title", "company", "location"] as const)
    if (labels[key].test(name)) return { key, value: unquoted(match[2] ?? "") };
  return null;
}

function unquoted(text: string): string {
  return text.replace(/^(['"])(.*)\1$/u, "$2").trim();
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    /^[\p{Lu}\p{N}\p{Lo}]/u.test(text) &&
    words.length <= 8 &&
    words.every((word) => !/^\p{Ll}{3,}/u.test(word) || nameConnectors.has(word)) &&
    !/^(?:we|you|our|your|at|this|in|as|are|do|if|join|about)\b/i.test(text) &&
    !/[!?;:]$/.test(text) &&
    !/[€$£¥@]|https?:/u.test(text) &&
    !/^(?:posted|remote|hybrid|full[- ]?time|part[- ]?time|permanent|contract|none|job|n\/a|req)\b/i.test(text)
  );
}

/** The first name on a header line: `Acme Ltd, Leeds (hybrid) | £50k` gives Acme Ltd. */
function firstName(line: string): string | null {
  const name =
    line
      .split(separator)[0]
      ?.split(/,\s|\s\(|(?<=\p{Ll}{4})\.\s/u)[0]
      ?.trim() ?? "";
  return name !== "" && isName(name) && !/^.{0,3}\d{3}/.test(name) ? name.replace(/[,.]$/, "") : null;
}

function placeAfter(line: string, company: string): string | null {
  const rest = line.slice(line.indexOf(company) + company.length).replace(/^[\s,(|•·★–—-]+/u, "");
  const place =
    rest
      .split(/\s+[-–—|•·★]+\s+|\s*[|•·★;(]\s*|\)|\.\s/u)[0]
      ?.trim()
      .replace(/\s*\($/, "") ?? "";
  return /^\p{Lu}/u.test(place) && place.length <= 60 && !/\d{2}|time\b|permanent|contract/i.test(place) ? place : null;
}

/** `Title at Company`, `Company – Title` and `Company | Title | Place` on one line. */
function splitTitle(line: string): { title: string | null; company: string | null; location: string | null } {
  const at = /^(.{3,80}?)\s+(?:at|@|chez|bei)\s+(\p{Lu}.{1,60})$/u.exec(line);
  if (at?.[1] !== undefined && at[2] !== undefined && roleWord.test(fold(at[1])))
    return { title: at[1], company: at[2], location: null };
  const pipes = line.split(/\s*\|\s*/).filter((part) => part !== "" && !/^https?:/.test(part));
  if (pipes.length >= 3) {
    const roleAt = pipes.findIndex((part) => roleWord.test(fold(part)));
    const company = roleAt === 0 ? pipes[1] : pipes[0];
    const place = pipes.find((part, index) => index > 1 && index !== roleAt && isName(part) && !/\d/.test(part));
    return {
      title: pipes[roleAt] ?? null,
      company: (company ?? "").replace(/\s*\(.*$/, "") || null,
      location: place ?? null,
    };
  }
  return { title: line, company: null, location: null };
}

function isTitle(passage: Passage): boolean {
  const text = passage.text;
  return (
    text.length <= 140 &&
    text.split(/\s+/).length <= 16 &&
    !/[.!?]$/.test(text) &&
    !labelled.test(text) &&
    passage.kind !== "item" &&
    (topicOfHeading(text) === null || roleWord.test(fold(text)))
  );
}

/** Reads title, company and location from labels, the page's facts, the first lines, and the text, in this order of trust. */
export function namingOf(document: SourceDocument, passages: readonly Passage[]): Naming {
  const naming: Naming = { title: null, company: null, location: null, passages: new Set() };
  const top = passages.slice(0, header);
  for (const passage of top) {
    const found = labelledIn(passage);
    if (found === null || naming[found.key] !== null) continue;
    if (found.key === "company") naming.company = firstName(found.value) ?? found.value;
    else if (found.key === "location") naming.location = found.value;
    else {
      const stated = splitTitle(found.value);
      naming.title = stated.title ?? found.value;
      naming.company ??= stated.company;
    }
    naming.passages.add(passage);
  }
  const headline =
    top.slice(0, 6).find((passage) => passage.kind === "heading" && isTitle(passage)) ??
    top.slice(0, 1).find((passage) => isTitle(passage));
  const meta = document.meta;
  const split = splitTitle(headline === undefined ? (meta.title ?? "") : (headline.cells[0]?.text ?? headline.text));
  if (headline !== undefined && (naming.title === null || headline.text.includes(naming.title)))
    naming.passages.add(headline);
  naming.title ??= split.title || null;
  naming.company ??= meta.company ?? split.company;
  naming.location ??= meta.location ?? split.location;
  const at = headline === undefined ? -1 : passages.indexOf(headline);
  const second = at < 0 ? undefined : passages[at + 1];
  if (second !== undefined && naming.title !== null && !naming.passages.has(second) && isHeaderLine(second)) {
    const line = second.cells.map((cell) => cell.text).join("\t") || second.text;
    const name = firstName(line);
    naming.company ??= name;
    if (name !== null && name === naming.company) {
      naming.location ??= placeAfter(second.text, name);
      naming.passages.add(second);
    }
  }
  naming.company ??= companyInText(passages) ?? namedAfter(meta.title, naming.title);
  return naming;
}

function isHeaderLine(passage: Passage): boolean {
  const sentence = /[.!?]$/.test(passage.text) && passage.text.split(/\s+/).length > 12;
  return (
    passage.kind !== "item" &&
    !sentence &&
    passage.text.length <= 160 &&
    topicOfHeading(firstName(passage.text) ?? passage.text) === null
  );
}
