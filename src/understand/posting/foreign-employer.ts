import type { Language } from "../../text/language.ts";
import type { Passage } from "./passages.ts";
import { namesRole } from "./role-words.ts";

const word = "\\p{Lu}[\\p{L}\\p{N}.'’&-]*";
const name = `(${word}(?:\\s+(?:&|de|del|della|des|du|da|do|von|van|und|et|y|e|en|${word})){0,5})`;
const article = "(?:(?:Die|Der|Das|La|Le|Les|El|Los|A|O|Il|Lo|De|Het)\\s+|L['’])?";
const seeks = "sucht|recherche|recrute|busca|selecciona|contrata|procura|cerca|ricerca|seleziona|zoekt";
const form =
  "GmbH(?:\\s&\\sCo\\.\\sKG)?|gGmbH|AG|KG|e\\.V\\.|S\\.A\\.S?|SAS|SARL|S\\.L\\.U?|S\\.r\\.l\\.|S\\.p\\.A\\.|B\\.V\\.|N\\.V\\.|Ltda|Lda";
const cjk = "\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z";

let patterns: readonly RegExp[] | undefined;

function employerPatterns(): readonly RegExp[] {
  patterns ??= [
    new RegExp(`(?:^|[.!?]\\s+)${article}${name},?\\s+(?:${seeks})(?!\\p{L})`, "u"),
    new RegExp(`(?<![\\p{L}\\p{N}])((?:${word}\\s+){1,5}(?:${form}))(?![\\p{L}\\p{N}])`, "u"),
    new RegExp(
      `((?:(?![是在為为於于由])[${cjk}]){2,20}?(?:股份有限公司|有限公司|株式会社)|(?:株式会社|社会福祉法人|医療法人|学校法人)[${cjk}]{1,15})`,
      "u",
    ),
  ];
  return patterns;
}

const longestSearched = 2000;

/** The first name that a sentence gives its employer by saying whom it seeks, or by its legal form, null where none does. */
export function employerInForeignText(passages: readonly Passage[], language: Language): string | null {
  for (const { text } of passages) {
    for (const pattern of employerPatterns()) {
      const found = pattern.exec(text.slice(0, longestSearched))?.[1]?.split(/\s+/) ?? [];
      // German writes all nouns with a capital: what comes before the name on the way may be one of them, or an article.
      while (found.length > 1 && language.isStopword((found[0] ?? "").toLowerCase())) found.shift();
      const employer = found.join(" ");
      if (employer !== "" && !language.isStopword(employer.toLowerCase()) && !namesRole(employer)) return employer;
    }
  }
  return null;
}
