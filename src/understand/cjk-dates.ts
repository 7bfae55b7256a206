/** A date as Chinese and Japanese write it. */
export interface CjkDate {
  /** `YYYY-MM` or `YYYY`. */
  date: string;
  length: number;
}

/** By era, the year before its first. */
const eras: ReadonlyMap<string, number> = new Map([
  ["令和", 2018],
  ["平成", 1988],
  ["昭和", 1925],
  ["民國", 1911],
  ["民国", 1911],
]);

let shape: RegExp | undefined;

/** `2019年4月`, `2019年`, `令和元年4月` at this place of a line, null where there is none. */
export function cjkDateAt(line: string, from: number): CjkDate | null {
  shape ??=
    /(?:((?:19[4-9]|20\d)\d)|(令和|平成|昭和|民國|民国)\s?(元|\d{1,3}))\s?年(?!以|間|间)(?:\s?(1[0-2]|0?[1-9])\s?月(?:\s?\d{1,2}\s?日)?)?/y;
  shape.lastIndex = from;
  const match = shape.exec(line);
  if (match === null) return null;
  const [text, western, era = "", yearOfEra = "", month] = match;
  const year = western ?? String((eras.get(era) ?? 0) + (yearOfEra === "元" ? 1 : Number(yearOfEra)));
  return { date: month === undefined ? year : `${year}-${month.padStart(2, "0")}`, length: text.length };
}
