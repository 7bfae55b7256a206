import type { Entry } from "../../model/cv.ts";
import { isPlace, splitPlace } from "./places.ts";
import { placeOfOrganization, segmentsOf } from "./segments.ts";

const school =
  /\b(?:universi\p{L}*|college|school|institut\p{L}*|academ(?:y|ia)|académie|academie|akademie|hochschule|hogeschool|fachhochschule|berufsschule|\p{L}*schule|polytechni\p{L}*|politehnic\p{L}*|politecnico|faculty|facult\p{L}*|école|escuela|escola|scuola|colegiul?|colegio|liceu\p{L}*|liceo|gymnasium|lycée|instituto|eth|mit|tafe|rijksuniversiteit|centro de formación|centro de formação|lyceum|collège|conservatoi?r\p{L}*|conservatorio|seminary|\p{L}*kolleg)(?![\p{L}])|(?:大学|大學|学院|學院|高校|高等学校|学校|學校)/iu;
/** What schools of a kind are called in short, as it is printed. */
const shortSchool =
  /(?<![\p{L}(])(?:IES|CIFP|CFP|CFA|AFPA|GRETA|IUT|ITIS|IPSIA|ITC|ROC|IHK|HTL|HAK|BBS|CEGEP|INSA|FH|TU|HTW|HAW|UNED|USP|UNAM)(?![\p{L}])/u;
export const namesSchool = (text: string): boolean => school.test(text) || shortSchool.test(text);
/** Short names of degrees, as they are printed; in lower case they are other words. */
const shortDegree =
  /(?:^|[\s(,/])(?:Ph\.?\s?D|D\.?Phil|M\.?D|J\.?D|LL\.?[BM]|[MB]\.?\s?Sc|[MB]\.?S|[MB]\.?A|[MB]\.?Eng|[MB]\.?Ed|[MB]\.?Tech|[BM](?:Math|Comp|Soc|Bus|Acc|Phil|Res|Pharm|Stat|Fin|Health|HSc|SSc|Chem|Phys|Biol|Nurs|Music|Sci)|[MB]\.?Com|MBA|MPH|MFA|BFA|BBA|[BM]\.?Des|[BM]\.?Arch|[BM]\.?Mus|BSN|MSN|ADN|HND|HNC|A\.?A\.?S?|GED|PGCE|GCSEs?|A-[Ll]evels?|NVQ|BTEC|BTS|DUT|BUT|CAP|BEP|Dipl|Mag|MBO|HBO|VWO|HAVO|VMBO|IB)(?=\.?(?:[\s,(:/–-]|$))/u;
const degree =
  /(?:^|[^\p{L}])(?:bachelor\p{L}*|master(?:'?s|s?tudium|’s)?|masterat|doctor(?:ate|at|ado|al)|doktor\p{L}*|associate (?:of|degree|in)|diploma\p{L}*|diplom\p{L}*|diplôme\p{L}*|degree|licen[cțt]\p{L}*|laurea\p{L}*|maîtrise|maestría|especialización|posgrado|pós-graduação|especialização|dottorato|doctoraat|agrégation|specializare|kandidat\p{L}*|magister|magisterium|staatsexamen|abitur|matura|maturit\p{L}*|ausbildung|umschulung|lehre|fachhochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss|baccalauréat|bac(?: pro)?|grado|máster|mestrado|bacharel\p{L}*|doutorado|técnic[oa]|tecnólogo|bachiller\p{L}*|formación profesional|ciclo formativo|ensino médio|curso técnico|perito|certificate (?:in|of)|apprenticeship|minor in|major in|burlac\p{L}*|maestru|asociat de|opleiding|propedeuse)(?![\p{L}])|(?:学士|修士|博士|碩士|硕士|學士|本科|専攻|学科|學系)/iu;

/** `HAW Hamburg`, `UCLA`: a school by its initials. */
const initials = /^(?!GPA)(?:\p{Lu}{2,5} \p{Lu}\p{L}+|\p{Lu}{4,6})$/u;
/** What a school says of a degree in brackets: `(Distinction)`, `(2:1)`, `(GPA 3.8)`. */
const grade =
  /^(.*\S)\s+(\(\p{Ll}[^()]*\)|\([^()]*(?:\d\s?[.,:/]\s?\d|[Dd]istinction|[Mm]erit|[Hh]ono(?:u?rs|res)|[Ff]irst [Cc]lass|[Cc]um [Ll]aude|GPA|[Gg]rade|[Nn]ote|[Mm]ention|[Ll]ode)[^()]*\))$/u;

/** A text that names a degree or a training. */
export function isDegree(text: string): boolean {
  return shortDegree.test(text) || degree.test(text);
}

/** A degree with its school, wherever it stands. */
export function isStudy(text: string): boolean {
  return isDegree(text) && namesSchool(text);
}

/** Fills a degree's title, school and place from the lines of its heading; returns the lines left over. */
export function fillDegree(
  entry: Entry,
  first: string,
  others: string[],
  isProse: (text: string) => boolean,
  towns: ReadonlySet<string>,
): string[] {
  const second = others[0] !== undefined && !isProse(others[0]) ? others[0] : undefined;
  const own = splitDegree(first);
  if (own !== null) {
    entry.title = own.title;
    fillSchool(entry, own.school, towns);
    return others;
  }
  if (second === undefined) {
    const own = namesSchool(first) && !isDegree(first) ? placeOfOrganization(first, towns) : null;
    entry.title = own?.before ?? first;
    if (own !== null) Object.assign(entry, { organization: own.before, location: own.place });
    return others;
  }
  const below = splitDegree(second);
  if (below !== null && isDegree(first)) {
    entry.title = below.title;
    entry.subtitle = first;
    fillSchool(entry, below.school, towns);
    return others.slice(1);
  }
  // The code of a region may be that of a degree: `Boston, MA`.
  const placed = splitPlace(first)?.before;
  const hasDegree = isDegree(placed === undefined || placed === "" ? first : placed);
  const isSchoolFirst = !hasDegree && (isDegree(second) || (namesSchool(first) && !namesSchool(second)));
  if (isSchoolFirst) {
    entry.title = second;
    fillSchool(entry, first, towns);
  } else {
    entry.title = first;
    if (namesSchool(second) || hasDegree) fillSchool(entry, second, towns);
    else entry.subtitle = second;
  }
  return others.slice(1);
}

/** A line that has both: `MSc Botany, Kelp University`, `Kelp University – MSc Botany`, `Kelp University, MSc Botany – Oslo`. */
function splitDegree(text: string): { title: string; school: string } | null {
  const segments = segmentsOf(text);
  const part = (from: number, to: number) => text.slice(segments[from]?.[0], segments[to - 1]?.[1]);
  const schoolAt = segments.findIndex(([from, to]) => namesSchool(text.slice(from, to)));
  const placeFrom = splitPlace(text)?.index ?? text.length;
  const degreeAt = segments.findIndex(([from, to]) => from < placeFrom && isDegree(text.slice(from, to)));
  if (schoolAt > 0) return { title: part(0, schoolAt), school: text.slice(segments[schoolAt]?.[0]) };
  if (schoolAt === 0 && degreeAt > 0) {
    const after = placeOfOrganization(text.slice(segments[degreeAt]?.[0]));
    const isSubjectCell = /^\s*\|\s*$/.test(text.slice(segments[0]?.[1], segments[1]?.[0]));
    const from = isSubjectCell && !isPlace(part(1, 2)) ? 1 : degreeAt;
    if (after === null) return { title: part(from, segments.length), school: part(0, from) };
    return { title: after.before, school: `${part(0, degreeAt)}${placeMark}${after.place}` };
  }
  // Of a school and what nobody knows, parted by a dash or bar, the latter is what was learnt there.
  const parting = text.slice(segments.at(-2)?.[1], segments.at(-1)?.[0]);
  const isParted = segments.length > 1 && /^\s+(?:[|–—-]|--)\s+$/.test(parting);
  const ending = part(segments.length - 1, segments.length);
  if (schoolAt === 0 && isParted && placeFrom === text.length && !isNamedTown(ending))
    return { title: ending, school: part(0, segments.length - 1) };
  const hasOnlyTwo = segments.length === 2 && schoolAt < 0;
  if (
    hasOnlyTwo &&
    degreeAt === 0 &&
    /\s[|–—·-]\s|\s(?:at|bei|chez)\s/.test(text.slice(segments[0]?.[1], segments[1]?.[0]))
  )
    return { title: part(0, 1), school: part(1, 2) };
  if (hasOnlyTwo && degreeAt === 0 && initials.test(part(1, 2))) return { title: part(0, 1), school: part(1, 2) };
  return null;
}

/** One word or two, as a town's name is. */
const isNamedTown = (text: string): boolean => /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(text);

/** Parts a school from a place that stands elsewhere in the line; no text has it. */
const placeMark = "\u0000";

function fillSchool(entry: Entry, text: string, towns: ReadonlySet<string>): void {
  const [whole = "", apart] = text.split(placeMark);
  const [, name = whole, remark] = grade.exec(whole) ?? [];
  if (remark !== undefined) entry.summary = entry.summary === null ? remark : `${entry.summary} ${remark}`;
  const own = apart === undefined ? placeOfOrganization(name, towns) : null;
  entry.organization = own?.before ?? name;
  entry.location = apart ?? own?.place ?? null;
}
