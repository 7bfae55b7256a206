/** Where a text stands: at the start of a block, in a heading (to its end), or within a line. */
type Place = "block" | "heading" | "inline";

/** Text as one line of Markdown that shows just that text; a backslash stands only where a mark would be read as one. */
export function escapeMarkdown(text: string, place: Place = "block"): string {
  const line = foldSpace(text);
  const marks = new Set<number>();
  const tildes = line.split("~").length > 2;
  for (let at = 0; at < line.length; at++) if (isMark(line, at, tildes)) marks.add(at);
  if (place === "block") markStart(line, marks);
  if (place === "heading") {
    const closing = /(?:^| )#+$/.exec(line);
    if (closing !== null) marks.add(line.length - 1);
  }
  breakAutolinks(line, marks);
  let escaped = "";
  for (let at = 0; at < line.length; at++) escaped += (marks.has(at) ? "\\" : "") + line.charAt(at);
  return escaped;
}

/**
 * What nobody sees and what something may act upon: control characters (a terminal's escapes begin with one), bidirectional
 * overrides and isolates (they show words in another order), noncharacters and half characters (no XML may hold them).
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/gu;

/** Text on one line as every format shows it: each run of white space one space, but no-break spaces kept, and nothing unseen. */
export function foldSpace(text: string): string {
  return foldWithin(text).trim();
}

/** As `foldSpace`, of a part of a line: what stands at its ends parts it from its neighbours. */
export function foldWithin(text: string): string {
  return text.replace(unseen, "").replace(/[ \t\r\n\f\v]+/g, " ");
}

/** A web address as the target of a link; null where it is no address a reader should follow. */
export function linkTarget(url: string): string | null {
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(url)) return null;
  return url.replace(unseen, "").replace(/[\s()<>"'\\`[\]]/gu, (mark) => {
    // encodeURIComponent leaves brackets and quotes as they are.
    return mark > "\x7f"
      ? encodeURIComponent(mark)
      : `%${mark.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`;
  });
}

function isMark(line: string, at: number, tildes: boolean): boolean {
  const before = line.charAt(at - 1);
  const after = line.charAt(at + 1);
  switch (line.charAt(at)) {
    case "\\":
    case "`":
      return true;
    case "*":
      return !(before === " " && after === " ");
    case "_":
      return !isInsideWord(line, at);
    case "~":
      return tildes;
    case "<":
      return /^<(?:[A-Za-z/!?]|[^\s<>@]{1,64}@)/.test(line.slice(at, at + 70));
    case "&":
      return /^&(?:[A-Za-z][A-Za-z0-9]*|#\d+|#[xX][0-9A-Fa-f]+);/.test(line.slice(at, at + 40));
    case "]":
      return after === "(" || after === "[" || after === ":";
    default:
      return false;
  }
}

/** Underscores between letters or digits never begin or end emphasis. */
function isInsideWord(line: string, at: number): boolean {
  let from = at;
  let to = at;
  while (line.charAt(from - 1) === "_") from--;
  while (line.charAt(to + 1) === "_") to++;
  return /[\p{L}\p{N}]/u.test(line.charAt(from - 1)) && /[\p{L}\p{N}]/u.test(line.charAt(to + 1));
}

/** What begins a block of another kind: a heading, a quotation, a list, a rule, a task, a link's definition. */
function markStart(line: string, marks: Set<number>): void {
  if (/^(?:#{1,6}(?: |$)|>|[+*-](?: |$)|-{2,}|=+$|\[|~~~)/.test(line)) marks.add(0);
  const numbered = /^\d{1,9}(?=[.)](?: |$))/.exec(line);
  if (numbered !== null) marks.add(numbered[0].length);
}

/** Markdown takes the characters of a bare web address raw, so one that holds a mark must not be taken for an address. */
function breakAutolinks(line: string, marks: Set<number>): void {
  for (const { index, 0: word } of line.matchAll(/(?:(?:https?|ftp):\/\/|www\.)[^ ]*/gi)) {
    const end = index + word.length;
    if (![...marks].some((at) => at >= index && at < end)) continue;
    for (const sign of word.matchAll(/:\/\/|www\./gi)) marks.add(index + sign.index + (sign[0] === "://" ? 1 : 3));
  }
}
