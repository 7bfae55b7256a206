const unit =
  "(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|mes(?:es)?|anos?|mês|anni|anno|mesi|mese|jaar|maand(?:en)?|ani|luni|lună|年|か月|个月|個月)";
const span = `(?:less than a year|\\d{1,2}\\+?\\s?${unit}(?:(?:,|\\s(?:and|und|et|y|e|en))?\\s?\\d{1,2}\\s?${unit})?)`;
const alone = new RegExp(`^\\(?${span}\\)?$`, "iu");
const atEnd = new RegExp(`\\s*[·•|]?\\s*\\(${span}\\)$`, "iu");

/** `7 years 3 months`: how long something went on, and nothing else. */
export function isDuration(text: string): boolean {
  return text.length < 40 && alone.test(text);
}

/** A text without the length of time in brackets that it ends in (`2018 - 2021 (3 years)`); null where it ends in none. */
export function withoutDuration(text: string): string | null {
  if (!text.endsWith(")") || text.length > 120) return null;
  const kept = text.replace(atEnd, "");
  return kept === text || kept === "" ? null : kept;
}
