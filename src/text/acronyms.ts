/** A short form with the words that a text says it stands for. */
export interface Acronym {
  short: string;
  long: string;
}

const acronym = /^\p{L}[\p{L}\p{N}&-]*$/u;
const capitals = /\p{Lu}/gu;
const letter = /[\p{L}\p{N}]/u;
const longestShort = 10;
/** In characters: no name of one thing is longer. */
const longestLong = 80;

function isShortForm(text: string): boolean {
  return (
    text.length > 1 && text.length <= longestShort && acronym.test(text) && (text.match(capitals)?.length ?? 0) > 1
  );
}

/** The plural of an acronym without its mark: `GPUs`. */
const bare = (short: string): string => (/\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short);

/**
 * The end of a text that a short form stands for, by Schwartz and Hearst (2003): its letters are found from the last to the
 * first, the first of them at the start of a word. Null where they are not.
 */
function longFormIn(text: string, short: string): string | null {
  const mostWords = Math.min(short.length + 5, 2 * short.length);
  let at = text.length - 1;
  for (let place = short.length - 1; place >= 0; place -= 1, at -= 1) {
    const wanted = (short.charAt(place) as string).toLowerCase();
    if (!letter.test(wanted)) continue;
    while (
      at >= 0 &&
      (text.charAt(at).toLowerCase() !== wanted || (place === 0 && at > 0 && letter.test(text.charAt(at - 1))))
    )
      at -= 1;
    if (at < 0) return null;
  }
  const long = text.slice(at + 1).trim();
  const words = long.split(/[\s-]+/).length;
  return words > 1 && words <= mostWords && !long.includes(short) && !/[.;:()]/.test(long) ? long : null;
}

/** The acronyms that texts explain: `mean time to repair (MTTR)`, `MTTR (mean time to repair)`. */
export function acronymsIn(texts: readonly string[]): Acronym[] {
  const found: Acronym[] = [];
  for (const text of texts) {
    for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) {
      const close = text.indexOf(")", open);
      if (close < 0) break;
      const inside = text.slice(open + 1, close).trim();
      const before = text.slice(Math.max(0, open - longestLong), open).trimEnd();
      const last = before.slice(before.search(/\S+$/));
      if (isShortForm(inside)) {
        const short = bare(inside);
        const long = longFormIn(before, short);
        if (long !== null) found.push({ short, long });
      } else if (isShortForm(last) && inside.length <= longestLong) {
        const short = bare(last);
        const long = longFormIn(inside, short);
        if (long !== null && inside.startsWith(long)) found.push({ short, long });
      }
    }
  }
  return found;
}
