import type { Passage } from "./passages.ts";
import { namesRole } from "./role-words.ts";

const name = "((?:[\\p{L}\\p{N}][\\p{L}\\p{N}&/+#.'’-]*,?\\s+){0,9}?[\\p{L}\\p{N}&/+#-]+)";
/** Sentences in which an employer names the job, the surest first; the name ends where the next clause begins. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\bas\\s+(?:an?|our|the)\\s+${name}(?:\\s+(?:at|for|in|on|with)\\b[^.,]{1,60})?,\\s+you\\b`, "giu"),
  new RegExp(
    `\\b(?:looking|searching|seeking|hiring|recruiting|seeks|need|join\\s[^.]{1,60}\\bas)\\s+(?:for\\s+)?(?:an?\\s+|our\\s+(?:next\\s+)?|the\\s+)?${name}(?=\\s+(?:to|who|with|for|in|at|on|that|as|based|you)\\b|[.,;:(!]|$)`,
    "giu",
  ),
];
const mostPassages = 12;
const longestSearched = 1500;

/** The name without the praise before it, which is in lower case: `highly organised Office Manager`. */
function capitalised(words: string): string | null {
  const parts = words.split(/\s+/);
  const first = parts.findIndex((part) => /\p{Lu}/u.test(part));
  const rest = first < 0 ? "" : parts.slice(first).join(" ");
  return namesRole(rest) ? rest : null;
}

/** The job as a sentence near the top names it, for postings that give it no line of its own; null where none does. */
export function titleInText(passages: readonly Passage[]): string | null {
  const texts = passages.slice(0, mostPassages).map(({ text }) => text.slice(0, longestSearched));
  for (const pattern of patterns)
    for (const text of texts)
      for (const match of text.matchAll(pattern)) {
        const found = capitalised(match[1] ?? "");
        if (found !== null) return found;
      }
  return null;
}
