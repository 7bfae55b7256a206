/** A line drawn to set parts of a page apart. */
export function isRule(text: string): boolean {
  return /^[\s=~_*#.·•–—-]{3,}$/.test(text) && /[=~_*#–—-]{3}|(?:[=~_*·•–—-] ){2}/.test(text);
}

/** `Ana Lum – page 2 of 4`, `Page 3`, `2/4`, `- 2 -`: what a page has at its foot or head. */
export function isPageNumber(text: string): boolean {
  if (text.length > 80) return false;
  return (
    /(?:^|[\s–—|,-])(?:page|seite|página|pagina|p\.)\s{0,2}\d{1,3}(?:\s?(?:of|von|de|di|van|din|\/)\s?\d{1,3})?$/i.test(
      text,
    ) ||
    /^[-–—\s]{0,3}\d{1,3}\s?(?:of|von|\/)\s?\d{1,3}[-–—\s]{0,3}$/i.test(text) ||
    /^[-–—]\s?\d{1,3}\s?[-–—]$/.test(text) ||
    /^\p{Lu}[\p{L}.'’ -]{2,40}\s[–—|-]\s\d{1,3}\/\d{1,3}$/u.test(text) ||
    /^last updated\b.{0,30}$/i.test(text) ||
    /^\d{4}年\s?\d{1,2}月\s?\d{1,2}日\s?現在$/.test(text) ||
    isSigned(text)
  );
}

/** Place and day of signing, as German, French and Italian CVs end. */
function isSigned(text: string): boolean {
  return /^\p{Lu}[\p{L} .-]{1,30},\s(?:den|am|le|li|lì|il|el|a)\s\d{1,2}(?:\.|er)?\s?[\p{L}\d. ]{0,12}\s?\d{4}$/u.test(
    text,
  );
}

/** The words of links that were images or anchors before they became text. */
export function isLinkLeftover(text: string): boolean {
  return /(?:^|\s)LINKS?(?:\s|$)/.test(text) && !/\p{Ll}/u.test(text);
}

/** The title of the document itself. */
export function isDocumentTitle(text: string): boolean {
  return /^(?:curriculum\s+vitae(?:\s+europass)?|europass|cv|c\.v\.|r[ée]sum[ée]|lebenslauf|tabellarischer lebenslauf|hoja de vida|currículo|履歴書|職務経歴書|履歷表?|履历表?|個人履歷|个人履历|簡歷|简历|個人簡歷|个人简历)$/i.test(
    text.trim(),
  );
}
