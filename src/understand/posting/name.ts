/** The names on one line; null where it does not say. */
export interface NamesOnLine {
  title: string | null;
  company: string | null;
  location: string | null;
}

const nameConnectors = new Set(["and", "for", "the", "von", "und", "del", "des", "van"]);
/** In words. */
export const longestName = 8;
/** What begins no name: a sentence, or what a job is like. */
export const noName =
  /^(?:we|you|our|your|at|this|in|as|are|do|if|join|about|posted|remote|hybrid|on-?site|full[- ]?time|part[- ]?time|teilzeit|vollzeit|temps|permanent|contract|temporary|none|job|jobs|careers?|n\/a|req|reports|reporting|visa|no)\b/iu;

/** Whether a text can be the name of an employer, a place or a job: capitalised, short, no sentence, no working time. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    /^[\p{Lu}\p{N}\p{Lo}]/u.test(text) &&
    words.length <= longestName &&
    words.every((word) => !/^\p{Ll}{3,}/u.test(word) || nameConnectors.has(word)) &&
    !noName.test(text) &&
    !/[!?;:]$|[。、，]/.test(text) &&
    !/[€$£¥@]|https?:/u.test(text)
  );
}
