/** Characters of symbol fonts by their code, as the characters that show the same. */
const symbols: Record<string, Readonly<Record<number, string>>> = {
  symbol: {
    45: "−",
    68: "Δ",
    83: "Σ",
    87: "Ω",
    97: "α",
    98: "β",
    100: "δ",
    103: "γ",
    108: "λ",
    109: "μ",
    112: "π",
    115: "σ",
    163: "≤",
    172: "←",
    174: "→",
    176: "°",
    177: "±",
    179: "≥",
    180: "×",
    183: "•",
    185: "≠",
    187: "≈",
    210: "®",
    211: "©",
    212: "™",
  },
  wingdings: {
    108: "●",
    110: "■",
    113: "❑",
    118: "❖",
    158: "·",
    159: "•",
    167: "▪",
    168: "◻",
    216: "➢",
    224: "→",
    252: "✓",
  },
};

/** A character of a font as text; empty for a picture (a telephone, an envelope), which says nothing beside what it stands before. */
export function symbolOf(font: string, hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  if (!(code > 0 && code <= 0xffff) || (code >= 0xd800 && code < 0xe000)) return "";
  const table = symbols[font.trim().toLowerCase()];
  // Symbol fonts stand at the end of the area for private use.
  if (table !== undefined) return table[code >= 0xf000 ? code - 0xf000 : code] ?? "";
  return code >= 0xe000 && code < 0xf900 ? "" : String.fromCharCode(code);
}
