/** The character references that word processors and converters leave in Markdown; others stay as they are written. */
const named = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    shy: "",
    zwnj: "",
    ndash: "–",
    mdash: "—",
    minus: "−",
    hellip: "…",
    bull: "•",
    middot: "·",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    laquo: "«",
    raquo: "»",
    copy: "©",
    reg: "®",
    trade: "™",
    deg: "°",
    euro: "€",
    pound: "£",
    yen: "¥",
    cent: "¢",
    sect: "§",
    times: "×",
    plusmn: "±",
    frac12: "½",
    rarr: "→",
    larr: "←",
    agrave: "à",
    aacute: "á",
    acirc: "â",
    atilde: "ã",
    auml: "ä",
    aring: "å",
    aelig: "æ",
    ccedil: "ç",
    egrave: "è",
    eacute: "é",
    ecirc: "ê",
    euml: "ë",
    iacute: "í",
    icirc: "î",
    iuml: "ï",
    ntilde: "ñ",
    oacute: "ó",
    ocirc: "ô",
    otilde: "õ",
    ouml: "ö",
    oslash: "ø",
    uacute: "ú",
    uuml: "ü",
    szlig: "ß",
  }),
);

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,31}));/g;

const fromCodePoint = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code);

/** Resolves HTML character references; capitals of an accented letter (`&Eacute;`) follow from the small letter. */
export function decodeEntities(text: string): string {
  return text.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal !== undefined) return fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return fromCodePoint(Number.parseInt(hexadecimal, 16));
    const word = name ?? "";
    return named.get(word) ?? named.get(word[0]?.toLowerCase() + word.slice(1))?.toUpperCase() ?? whole;
  });
}
