import { jsonrepair } from "jsonrepair";

/** The longest text that is mended, in characters: the time it may take grows with the square of its quotes. */
const longestMended = 32_000;

/** What templates put around JSON in a page: comments and CDATA marks of old browsers, a semicolon. */
const wrapping = /^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)\s*|\s*(?:;|(?:\/\/\s*)?(?:-->|\]\]>))\s*$/g;

/**
 * The value of a JSON-LD script, mended where a template broke it: line ends and quotes inside strings, commas too many or
 * missing, an end cut off. Null where nothing can be made of it.
 */
export function parseJsonLd(script: string): unknown {
  const text = script.replace(wrapping, "");
  for (const attempt of [text, text.replace(/\s+/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or mending, may do.
    }
  }
  if (text.length > longestMended || !text.includes("JobPosting")) return null;
  try {
    return JSON.parse(jsonrepair(text));
  } catch {
    return null;
  }
}
