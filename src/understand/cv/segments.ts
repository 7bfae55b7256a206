import { splitPlace } from "./places.ts";

/** Parts between commas, bars, dashes and `at`, outside brackets, as spans of the text. */
export function segmentsOf(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(
    /\([^()]*\)|\s*[,|]\s*|\s+(?:[–—•·⋄◦-]|--)\s+|\s+(?:at|@|bei|chez|bij|presso)\s+/g,
  )) {
    if (match[0].startsWith("(") || match.index <= start) continue;
    spans.push([start, match.index]);
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}

/** Legal forms, as they are printed, and words that only organisations have in their names. */
export const organizationWord =
  /(?<![\p{L}])(?:Ltd|LTD|Limited|Inc|INC|LLC|LLP|plc|PLC|Corp|Corporation|Co|Company|GmbH|AG|KG|SE|BV|NV|SA|SL|Srl|SRL|SAS|SARL|SpA|Oy|AB|AS|ApS|Pty|Ltda|(?:Uni|Hoch|Fachhoch)\p{L}{5,}|College|Institut\p{L}*|Istituto|School|Academy|\p{L}*[Ss]chule|Gymnasium|Lycée|Liceo|Colegio|Colégio|Hospital|Hôpital|Ospedale|Clinic|Clínica|Klinik(?:um)?|Krankenhaus|\p{L}*[Ss]tift|Practice|Bank|Group|Foundation|Council|Museum|Theatre|Hotel|Society|Association|Club|Studio|Agency|Partners|Ministry|Authority|Church|Stichting|Gemeente|Waterschap|Ziekenhuis|Bibliotheek|Verein|Stiftung|Mairie|Société|Fundación|Fundação|Fondazione|Ayuntamiento|Prefeitura|Comune|Primăria|Politecnico|OÜ|Restaurant|Auberge|Camping|Caseificio|Laborator\p{L}+|Services|Systems|Solutions|Consulting|Logistics|Foods|Cent(?:re|er)|Trust|Industries|Holdings|Ventures|Brothers|Sons|Bros|Contractors|Builders|Airlines|Airways|Railways?|Energy|Insurance|Pharmacy|Supermarket|Bakery|Brewery|Garage|Farms?|Estates?|Nursery|Library|Commission|Federation|Union|Charity|Press|Magazine|Newspaper|Courier|Radio|Television|Verlag|\p{L}*[Ww]erke?|Autohaus|Bäckerei|Gasthof|Gasthaus|Praxis|Kanzlei|Agentur|Landratsamt|Stadtverwaltung|Gemeinde|Sparkasse|\p{L}*[Bb]üro|\p{L}*[Bb]etrieb|\p{L}*[Ww]erkstatt|\p{L}*[Gg]esellschaft|Clinique|Cabinet|Boulangerie|Maison|Groupe|Mutuelle|Préfecture|Conseil|Éditions|Librairie|Pharmacie|Grupo|Bufete|Despacho|Gestoría|Construcciones|Consejería|Diputación|Editorial|Farmacia|Talleres|Azienda|Ditta|Officina|Trattoria|Ristorante|Cooperativa|Gruppo|Banca|Bakkerij|Notariskantoor|Garagebedrijf|Zorggroep|Construções|Câmara|Construtora|Hospital|Farmácia|Escritório|Spitalul|Colegiul|Școala|Liceul|Clinica|Banca)(?![\p{L}])|(?<![\p{L}])(?:e\.V|B\.V|N\.V|S\.A|S\.L|S\.p\.A|S\.r\.l|S\.A\.S|a\.s|s\.r\.o|d\.o\.o|S\.p\.k|z\.s|z\.o\.o)\.|-Hospital(?![\p{L}])|株式会社|有限会社|合同会社|公司|集团|集團|病院|医院|醫院|クリニック|大学|大學|学院|學院|学校|學校|中学|小学|高校|銀行|银行|研究所|研究院|事務所|事务所|役所|製作所|法人|商事|工業|製薬|百貨店|幼儿园|保育園/u;

/** Whether a text has a word that only organisations have in their names, in capitals or not. */
export function namesOrganization(text: string): boolean {
  const isCapitals = /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
  const plain = isCapitals ? text.replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase()) : text;
  return organizationWord.test(plain);
}

const noTowns: ReadonlySet<string> = new Set();
/** What ends the name of a subject or department rather than a town's. */
const noTown =
  /(?:ology|ics|(?:engineer|nurs|market|manufactur|bank|account|consult|programm|train|test|plann|purchas|writ|teach|cater|process|build|recruit|learn|comput|network|print|brand|advertis|pric|merchandis|bookkeep|publish|farm|weld|draft|model|tool|shipp|account)ing|istry|ment|tion|phy|ies|ik|ie|kunde|sciences?|law|medicine|history|arts?|sales|finance|studies|research|team|freelance|hr|it|r&d|abteilung|wesen)$/i;
/** One word or two in capitals, or more joined by the small words of towns' names; a district or region may follow in brackets. */
const town =
  "(?:['’]s-)?\\p{Lu}[\\p{L}'’.-]+(?:(?: (?:de|del|della|da|do|di|la|le|les|upon|under|am|an der|on|sur|sous|en|aan|op|y)){0,2} \\p{Lu}[\\p{L}'’.-]+)?(?: \\(\\p{Lu}[\\p{L}]{1,20}\\)| [A-Z]{2})?";
/** A town with its region in a cell of its own. */
const inCell = new RegExp(`^(.*\\S)\\s\\|\\s(${town}, (?:[A-Z]{2}|${town}))$`, "u");
/** A town after a name, in brackets of its own. */
const inBrackets = new RegExp(`^(.*\\S)\\s[[(](${town}(?:, ${town})?)[\\])]$`, "u");

/**
 * A place after an organisation's name, where a comma, bar or dash parts them: a known one, one that the CV has elsewhere
 * (`towns`), or one or two words in capitals that have a cell of their own or come after a name that is an organisation's for sure.
 */
export function placeOfOrganization(text: string, towns = noTowns): { before: string; place: string } | null {
  const split = splitPlace(text);
  if (split !== null && split.before !== "" && /[,|–—•·-]\s*$/.test(text.slice(0, split.index)))
    return towns === noTowns ? split : widened(split, text);
  const [, beside = "", cell = ""] = towns === noTowns ? [] : (inCell.exec(text) ?? []);
  if (cell !== "" && !namesOrganization(cell)) return { before: beside, place: cell };
  const [, owner = "", bracketed = ""] = towns === noTowns ? [] : (inBrackets.exec(text) ?? []);
  if (bracketed !== "" && !namesOrganization(bracketed) && !/^\p{Lu}{3,}$/u.test(bracketed))
    return { before: owner, place: bracketed };
  const last = lastPart.exec(text);
  if (split !== null || last === null) return null;
  const [, before = "", place = ""] = last;
  if (!mayBeTown(place, before) || (!towns.has(place) && towns === noTowns)) return null;
  return towns === noTowns ? { before, place } : widened({ before, place }, text);
}

/** `The Mill – Paramaribo, Suriname`: both stand after the dash. */
function widened(
  { before, place }: { before: string; place: string },
  text: string,
): { before: string; place: string } {
  const [, name = "", town = ""] = afterDash.exec(before) ?? [];
  const isListed = /^\s*,/.test(text.slice(before.length));
  if (town === "" || !isListed || !mayBeTown(town, name)) return { before, place };
  return { before: name, place: text.slice(before.length - town.length) };
}

/** Neither an organisation, nor a subject, nor an abbreviation. */
function mayBeTown(place: string, before: string): boolean {
  const isShort = /^\p{Lu}{3,}$/u.test(place) && /\p{Ll}/u.test(before);
  return !namesOrganization(place) && !noTown.test(place) && !isShort;
}

const afterDash = new RegExp(`^(.*\\S)(?:\\s?\\||\\s(?:[–—•·-]|--))\\s(${town})$`, "u");

const lastPart = new RegExp(`^(.*[^\\s,|])(?:\\s?[,|]|\\s(?:[–—•·-]|--))\\s(${town})$`, "u");

/** What stands after the last comma or bar of two unmarked lines or more, or of a line before the first heading. */
export function townsOf(
  lines: readonly { text: string; mark: string | null; isBeforeHeading: boolean }[],
): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, mark, isBeforeHeading } of lines) {
    if (mark !== null || text.length > longestHeader) continue;
    const place = lastPart.exec(text)?.[2] ?? (isBeforeHeading ? ownTown.exec(text)?.[1] : undefined);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + (isBeforeHeading ? fewestTimes : 1));
  }
  return new Set([...counts].filter(([, count]) => count >= fewestTimes).map(([place]) => place));
}

const fewestTimes = 2;
const longestHeader = 110;
/** The town of an address: after a postal code, or before one. */
const ownTown = /\b\d{4,5}(?: [A-Z]{2})?\s(\p{Lu}[\p{L}'’-]+)|,\s(\p{Lu}[\p{L}'’-]+)\s[A-Z]{1,2}\d/u;
