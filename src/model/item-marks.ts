/** Bullets that need no space after them, since they never begin a word. */
const plainBullets = "•◦▪▫●○■□◆◇‣⁃►▸▶➢➤➔✓✔★❖∙\uf0b7\uf0a7\uf0a8\uf0d8";
const mark = new RegExp(
  [
    `^[${plainBullets}]\\s*(?=\\S)`,
    "^(?:[-–—*+∗·»>−‐‑]|--|=>|->)\\s+(?=\\S)",
    "^・\\s*(?=\\S)",
    "^o\\s+(?=[\\p{Lu}\\d])",
    "^(?:\\d{1,2}[.)]|\\[\\d{1,3}\\]|\\(\\d\\)|[a-z]\\))\\s+(?=\\S)",
  ].join("|"),
  "u",
);
/** What no mark begins with: most lines need no closer look. */
const mayBeMark = /[^A-Z]/;

/** The bullet or number that a text begins with, the white space after it included; empty where there is none. */
export function itemMark(text: string): string {
  return mayBeMark.test(text.charAt(0)) ? (mark.exec(text.slice(0, 40))?.[0] ?? "") : "";
}
