import { cities, regionCodes, regions } from "./place-names.ts";

const regionNames = new Set(regions.split("|"));
const cityNames = new Set(cities.split("|"));
const codes = new Set(regionCodes.split(" "));
const mostWords = 4;
/** Words that begin the name of a town. */
const townBeginnings =
  /^(?:san|santa|key|são|sao|new|los|las|la|le|el|st\.?|saint|bad|port|fort|mount|rio|den|des|cedar|cape|palm|salt|grand|little|long|green|north|south|east|west)$/i;
const townEndings =
  /^(?:rapids|falls|city|beach|springs|hills|park|valley|heights|creek|lake|grove|island|bay|rock|bluffs?|junction|moines|rouge|point|harbou?r|upon|cross|wells|spa),$/i;
/** Words after which a name of a place is part of a longer name (`University of Sydney`, `Bank of China`). */
const ownsPlace =
  /^(?:of|in|at|for|the|de|du|da|di|van|von|zu|to|from|and|university|universität|université|south|north|east|west)$/i;

interface Word {
  text: string;
  from: number;
  to: number;
}

interface Unit {
  first: number;
  /** Known by itself to be a place. */
  firm: boolean;
  /** A town with its region: nothing before it belongs to it. */
  isWhole: boolean;
}

/** A text cut before the place it ends with. Both parts are verbatim. */
export interface PlaceSplit {
  before: string;
  place: string;
  /** Index of the place in the text. */
  index: number;
}

/** The whole text is a place: `Sydney`, `Cambridge UK`, `Remote`, `Champaign, IL`, `Greater Boston area`. */
export function isPlace(text: string): boolean {
  const plain = text.replace(/^greater\s+/i, "").replace(/\s+(?:metropolitan\s+)?(?:area|region)$/i, "");
  const split = splitPlace(`x | ${plain}`);
  return split !== null && split.index <= 4;
}

/**
 * The place at a text's end, found by its shape: known countries, regions, cities and ways of working, joined by commas or
 * `&`; a town that is not known counts where a known region follows its comma. A known city alone needs a comma, bar, or
 * bracket before it, or `afterRole`. Null where there is none, or nothing else.
 */
export function splitPlace(text: string, afterRole: (before: string) => boolean = () => false): PlaceSplit | null {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  let first = words.length;
  let firm = false;
  let isWhole = false;
  for (;;) {
    const unit = unitBefore(words, first, first < words.length);
    if (unit === null) break;
    first = unit.first;
    firm ||= unit.firm;
    isWhole = unit.isWhole;
    const joint = words[first - 1];
    if (
      joint !== undefined &&
      /^(?:&|and|\/|und|or|,)$/.test(joint.text) &&
      unitBefore(words, first - 1, true) !== null
    )
      first -= 1;
    else if (isWhole) break;
  }
  const start = words[first];
  const last = words[first - 1];
  if (start === undefined || last === undefined || ownsPlace.test(last.text)) return null;
  const before = text.slice(0, start.from).replace(/[\s,|–—•·(-]+$/, "");
  const apart = /[,|–—•·-]$|\)$/.test(last.text);
  return apart || firm || afterRole(before) ? { before, place: text.slice(start.from), index: start.from } : null;
}

/** The unit of a place that ends just before the word at `end`; `inside` when a part of the place was found after it. */
function unitBefore(words: readonly Word[], end: number, inside: boolean): Unit | null {
  const last = words[end - 1];
  if (last === undefined || (inside && /[|–—•·;:]$/.test(last.text))) return null;
  for (let length = Math.min(mostWords, end); length > 0; length -= 1) {
    const unit = words.slice(end - length, end);
    if (unit.slice(0, -1).some((word) => word.text.endsWith(","))) continue;
    const name = bare(unit.map((word) => word.text).join(" "));
    const before = words[end - length - 1];
    const lower = name.toLowerCase();
    if (!/^\p{Lu}/u.test(name) && !/^(?:the netherlands|remote|hybrid)$/i.test(name)) continue;
    const isRegion = regionNames.has(lower);
    const isCode = codes.has(name) && before?.text.endsWith(",") === true;
    if (isRegion || isCode) {
      const town = before?.text.endsWith(",") === true ? townBefore(words, end - length) : null;
      return { first: town ?? end - length, firm: true, isWhole: town !== null };
    }
    if (cityNames.has(lower))
      return { first: end - length, firm: inside || /^(?:remote|hybrid)$/.test(lower), isWhole: false };
  }
  return null;
}

/** The town before the comma at `end - 1`: the longest known name, else one capitalised word and what begins a town's name. */
function townBefore(words: readonly Word[], end: number): number | null {
  for (let length = Math.min(mostWords, end); length > 0; length -= 1) {
    const name = bare(
      words
        .slice(end - length, end)
        .map((word) => word.text)
        .join(" "),
    );
    if (cityNames.has(name.toLowerCase()) || regionNames.has(name.toLowerCase())) return end - length;
    if (
      length > 1 &&
      codes.has(name.split(", ").at(-1) ?? "") &&
      cityNames.has(name.split(", ")[0]?.toLowerCase() ?? "")
    )
      return end - length;
  }
  const word = words[end - 1];
  if (word === undefined || !/^\p{Lu}[\p{Ll}'’-]+,$/u.test(word.text)) return null;
  const prior = words[end - 2];
  const isTwoWords =
    prior !== undefined &&
    (townBeginnings.test(prior.text) || townEndings.test(word.text)) &&
    /^\p{Lu}/u.test(prior.text);
  return isTwoWords ? end - 2 : end - 1;
}

function bare(name: string): string {
  return name.replace(/^[(]/, "").replace(/[,;)]+$/, "");
}
