import type { SourceDocument } from "../../model/document.ts";
import { bannerOf, jobOfParts } from "./banner.ts";
import { companyInText, namedAfter } from "./employer.ts";
import { employerInForeignText } from "./foreign-employer.ts";
import { type HeaderLine, headerLinesOf, labelled } from "./header-lines.ts";
import { topicOfHeading } from "./headings.ts";
import { isName, longestName, type NamesOnLine } from "./name.ts";
import type { Passage } from "./passages.ts";
import type { PostingPhrases } from "./phrase-tables.ts";
import { fold } from "./phrases.ts";
import { endsInLegalForm, namesOrganisation, namesRole } from "./role-words.ts";
import { titleInText } from "./title-in-text.ts";
import { isEmployerIn, splitTitle } from "./title-line.ts";

/** Who wants whom, and where; null where the posting does not say. */
export interface Naming extends NamesOnLine {
  /** The passages that say nothing else. */
  passages: Set<Passage>;
}

const labels = {
  title:
    /^(?:job title|title|position|role|job|vacancy|stelle|position titel|poste|intitule du poste|puesto|cargo|vaga|posizione|functie|vacature|職缺名稱|職位名稱|职位名称|職缺|職位|职位|職種|募集職種|ポジション)$/,
  company:
    /^(?:company|employer|organi[sz]ation|hiring organization|company name|unternehmen|firma|arbeitgeber|entreprise|societe|employeur|empresa|azienda|societa|bedrijf|werkgever|公司.*|会社名|企業名|法人名|事業所名|企业名称|單位名稱)$/,
  location:
    /^(?:location|locations|location\(s\)|place|place of work|job location|work location|city|ort|standort|arbeitsort|einsatzort|lieu|localisation|ubicacion|lugar|local|localizacao|sede|luogo|locatie|standplaats|sede di lavoro|lieu de travail|lugar de trabajo|local de trabalho|werklocatie|地點|工作地點|地点|工作地点|上班地點|勤務地|勤務先|就業場所)$/,
} as const;
const header = 14;
const headlines = 6;
const longestLabelValue = 140;
const workingTime = /^(?:full|part)[- ]?time\b/i;
const separator = /\s+[-–—|•·★☆/]+\s+|\s*[|•·★☆]\s*|\s+--\s+|\t+|\s{3,}/u;
/** A comma ends a name, unless a legal form follows: `Larkspur, LLC`. */
const endOfName = /,\s(?!(?:LLC|L\.L\.C|Inc|Ltd|Limited|LLP|PLC|GmbH|S\.A)\b)|\s\(|(?<=\p{Ll}{4})\.\s/u;

interface Labelled {
  key: keyof typeof labels;
  value: string;
}

function labelledIn(text: string): Labelled | null {
  const match = labelled.exec(text);
  if (match === null || (match[2] ?? "").length > longestLabelValue) return null;
  const name = fold(match[1] ?? "").trim();
  for (const key of ["title", "company", "location"] as const)
    if (labels[key].test(name)) return { key, value: unquoted(match[2] ?? "") };
  return null;
}

function unquoted(text: string): string {
  return text.replace(/^(['"])(.*)\1$/u, "$2").trim();
}

/** The first name on a header line: `Acme Ltd, Leeds (hybrid) | £50k` gives Acme Ltd. */
function firstName(line: string): string | null {
  const name = unquoted(line.split(separator)[0]?.split(endOfName)[0]?.trim() ?? "");
  const named = name !== "" && (isName(name) || endsInLegalForm(name)) && !/^.{0,3}\d{3}/.test(name);
  return named
    ? name.replace(/,$/, "").replace(/(?<!\b(?:Inc|Ltd|Co|Corp|L\.L\.C|S\.[AL]|S\.p\.A|S\.r\.l|[BN]\.V|e\.V))\.$/, "")
    : null;
}

function shortName(text: string): string | null {
  return text.split(/\s+/).length <= longestName ? text : null;
}

function placeAfter(line: string, company: string): string | null {
  const rest = line.slice(line.indexOf(company) + company.length).replace(/^["'\s,(|•·★–—-]+/u, "");
  const place =
    rest
      .split(/\s+[-–—|•·★]+\s+|\s*[|•·★;(]\s*|\)|\.\s/u)[0]
      ?.trim()
      .replace(/\s*\($/, "") ?? "";
  return /^\p{Lu}/u.test(place) && place.length <= 60 && !/\d{2}|time\b|permanent|contract/i.test(place) ? place : null;
}

function isTitle({ text, kind }: HeaderLine, phrases: PostingPhrases): boolean {
  return (
    text.length <= 140 &&
    text.split(/\s+/).length <= 16 &&
    !/[.!?:：]$/.test(text) &&
    !labelled.test(text) &&
    kind !== "item" &&
    (topicOfHeading(text, phrases) === null || namesRole(text))
  );
}

interface Headline {
  line: HeaderLine;
  /** Null where no line names the job. */
  title: string | null;
  employer: string | null;
}

/** The line that names the job: the first heading, or the first line, unless it names the employer and a line below names the job. */
function headlineOf(
  lines: readonly HeaderLine[],
  passages: readonly Passage[],
  phrases: PostingPhrases,
): Headline | null {
  const top = lines.slice(0, headlines);
  const isTitleLine = (line: HeaderLine): boolean => isTitle(line, phrases);
  const first = top.find((line) => line.kind === "heading" && isTitleLine(line)) ?? top.slice(0, 1).find(isTitleLine);
  if (first === undefined) return null;
  const name = first.text;
  const organisation = endsInLegalForm(name) && splitTitle(name, passages).company === null;
  if (namesRole(name) && !organisation) return { line: first, title: shownTitle(first), employer: null };
  const below = top.slice(top.indexOf(first) + 1).find((line) => isTitleLine(line) && isTitleLike(line.text));
  const plain = first.kind !== "heading" && isName(name);
  if (below !== undefined && (plain || namesOrganisation(name) || isEmployerIn(passages, name)))
    return { line: below, title: shownTitle(below), employer: name };
  return organisation
    ? { line: first, title: null, employer: name }
    : { line: first, title: shownTitle(first), employer: null };
}

/** What stands right of a title on its line, in a column of its own, is no part of it. */
function shownTitle({ text, passage, whole }: HeaderLine): string {
  const cell = passage.cells[0]?.text ?? text;
  return whole && text.startsWith(cell) ? cell : text;
}

/** The part of a page's title that names a job, the whole where none does. */
function jobOfPage(pageTitle: string | null): string | null {
  return pageTitle?.split(/\s+[-–—|·]\s+/u).find(namesRole) ?? pageTitle;
}

function isTitleLike(text: string): boolean {
  return (
    namesRole(text) && !endsInLegalForm(text) && (isName(text) || /^\P{Ll}+$/u.test(text)) && !workingTime.test(text)
  );
}

/** The title without the employer's name before or after it. */
function withoutCompany(title: string, company: string | null): string {
  if (company === null || company === "") return title;
  const rest = title.startsWith(company)
    ? /^\s*[-–—|·:]\s+(\S.*)$/u.exec(title.slice(company.length))?.[1]
    : title.endsWith(company)
      ? /^(.*\S)\s+(?:at|@|bei|chez|[-–—|·])\s*$/u.exec(title.slice(0, -company.length))?.[1]
      : undefined;
  return rest !== undefined && namesRole(rest) ? rest : title;
}

/** Reads the names from the document's data, labels, the first lines, the page's title, and the text, in this order of trust. */
export function namingOf(document: SourceDocument, passages: readonly Passage[], phrases: PostingPhrases): Naming {
  const { title, company, location, pageTitle = null } = document.meta;
  const naming: Naming = { title, company, location, passages: new Set() };
  const lines = headerLinesOf(passages.slice(0, header));
  const stated: Partial<Record<keyof typeof labels, string>> = {};
  for (const { text, passage, whole } of lines) {
    const found = labelledIn(text);
    if (found === null || stated[found.key] !== undefined || (found.key === "title" && workingTime.test(found.value)))
      continue;
    stated[found.key] = found.value;
    if (whole) naming.passages.add(passage);
  }
  if (stated.title !== undefined) {
    const split = splitTitle(stated.title, passages);
    naming.title ??= split.title ?? stated.title;
    if (stated.company === undefined) naming.company ??= split.company;
  }
  if (stated.company !== undefined) naming.company ??= firstName(stated.company) ?? shortName(stated.company);
  naming.location ??= stated.location?.split(/\s+[|•·]\s+/u)[0] ?? null;
  readHeadline(naming, lines, passages, pageTitle, phrases);
  naming.company ??=
    (phrases.language === null ? companyInText(passages) : employerInForeignText(passages, phrases.language)) ??
    namedAfter(pageTitle, naming.title);
  naming.title ??= titleInText(passages);
  if (naming.title !== null) naming.title = withoutCompany(naming.title, naming.company);
  return naming;
}

function readHeadline(
  naming: Naming,
  lines: readonly HeaderLine[],
  passages: readonly Passage[],
  pageTitle: string | null,
  phrases: PostingPhrases,
): void {
  const headline = headlineOf(lines, passages, phrases);
  const second = headline === null ? undefined : lines[lines.indexOf(headline.line) + 1];
  const split = namesOnTop(headline, second, passages, pageTitle);
  if (headline?.line.whole === true && (naming.title === null || headline.line.text.includes(naming.title)))
    naming.passages.add(headline.line.passage);
  naming.title ??= split.title || null;
  naming.company ??= (headline?.employer == null ? null : firstName(headline.employer)) ?? split.company;
  naming.location ??= split.location;
  if (headline === null || naming.title === null) return;
  if (second === undefined || naming.passages.has(second.passage) || !isHeaderLine(second, phrases)) return;
  const cells = second.whole ? second.passage.cells.map((cell) => cell.text).join("\t") : "";
  const name = firstName(cells || second.text);
  if (name === null || isPartOf(name, naming.title)) return;
  if (!namesRole(name) || endsInLegalForm(name)) naming.company ??= name;
  if (name !== naming.company) return;
  naming.location ??= placeAfter(second.text, name);
  if (second.whole) naming.passages.add(second.passage);
}

function namesOnTop(
  headline: Headline | null,
  second: HeaderLine | undefined,
  passages: readonly Passage[],
  pageTitle: string | null,
): NamesOnLine {
  if (headline === null) return bannerOf(passages[0]?.text ?? "") ?? splitTitle(jobOfPage(pageTitle) ?? "", passages);
  const { line, title } = headline;
  const below = line.kind === "heading" && second?.kind === "heading" ? firstName(second.text) : null;
  // A heading of its own for the employer: then no part of the heading above is its name.
  if (title !== null && below !== null && !namesRole(below) && namesRole(title.split("|")[0] ?? ""))
    return { title: jobOfParts(title), company: null, location: null };
  return splitTitle(title ?? "", passages);
}

function isPartOf(name: string, title: string): boolean {
  return fold(title).includes(fold(name));
}

function isHeaderLine({ text, kind }: HeaderLine, phrases: PostingPhrases): boolean {
  const sentence = /[.!?]$/.test(text) && text.split(/\s+/).length > 12;
  return (
    kind !== "item" &&
    !sentence &&
    text.length <= 160 &&
    labelledIn(text) === null &&
    topicOfHeading(firstName(text) ?? text, phrases) === null
  );
}
