import type { SkillLine } from "../../model/cv.ts";
import type { Source } from "../../model/source.ts";

const longestName = 60;

/** A line of skills, cut at its first colon into a name and the words it lists. */
export function skillLine(id: string, text: string, source: Source): SkillLine {
  const colon = text.indexOf(":");
  const hasName = colon > 0 && colon <= longestName && /^:(?:\s|$)/.test(text.slice(colon));
  const list = hasName ? text.slice(colon + 1) : text;
  return { id, text, name: hasName ? text.slice(0, colon).trim() : null, keywords: keywordsOf(list), source };
}

/** Items of a list by commas, semicolons, bars and bullets, but not by commas inside brackets. */
function keywordsOf(list: string): string[] {
  const items = [""];
  let depth = 0;
  for (const character of list) {
    if (character === "(") depth += 1;
    if (character === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·]/.test(character)) items.push("");
    else items.push((items.pop() ?? "") + character);
  }
  return items.map((item) => item.trim().replace(/\.$/, "")).filter((item) => item !== "");
}
