/**
 * What TeX's older encodings have where others have control characters: T1 (Cork) from 0x10 on, OT1 below. Such codes come
 * through where a font has no map to characters.
 */
const texGlyphs: Record<string, string> = {
  "\u000b": "ff",
  "\u000c": "fi",
  "\u000e": "ffi",
  "\u000f": "•",
  "\u0010": "“",
  "\u0011": "”",
  "\u0012": "„",
  "\u0013": "«",
  "\u0014": "»",
  "\u0015": "–",
  "\u0016": "—",
  "\u001b": "ff",
  "\u001c": "fi",
  "\u001d": "fl",
  "\u001e": "ffi",
  "\u001f": "ffl",
  "\u0088": "•",
};

/** Letters drawn as one, by the character that the file has for them. */
const ligatures: Record<string, string> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is mended.
const mendable = /[\u000b-\u001f\u0088ﬀ-ﬆ]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unknown = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]/g;
/** Characters of private use are pictures: icons and ornaments of symbol fonts. */
const picture = /[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/gu;

/** Arabic letters by their form at a place in the word. */
const presentationForm = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;

/**
 * Characters of a file as characters of text: ligatures taken apart, TeX's codes mended. macOS gives a hyphen as three
 * characters: a hyphen, a soft one, and the typographer's.
 */
export function mended(text: string): string {
  return text
    .replace(mendable, (character) => texGlyphs[character] ?? ligatures[character] ?? character)
    .replaceAll("-\u00ad\u2010", "-")
    .replace(presentationForm, (letters) => letters.normalize("NFKC"));
}

/** How many characters stand for no known one, after mending. */
export function unknownCount(text: string): number {
  return text.match(unknown)?.length ?? 0;
}

/** Without characters that stand for nothing: those of no known meaning, and zero-width ones. */
export function withoutUnknown(text: string): string {
  return text.replace(unknown, "").replace(/[\u200b\u2060\ufeff]/g, "");
}

/** A single character of private use, or a sign of a symbol font. */
export function isPicture(text: string): boolean {
  return text.replace(picture, "") === "" && text !== "";
}

export function withoutPictures(text: string): string {
  return text.replace(picture, "");
}

/** Bullets of symbol fonts, which mean another character in others: `§`, `q`, `ü`, `n` of Wingdings, `·` of Symbol. */
export function isSymbolFont(fontName: string): boolean {
  return /wingdings|webdings|symbol|dingbats|zadbats|marvosym|fontawesome|icon/i.test(fontName);
}
