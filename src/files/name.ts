/** Letters that Unicode does not decompose, as they are commonly written in ASCII. */
const folded: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ŧ: "t",
  ĸ: "k",
};
const reserved = /^(?:con|prn|aux|nul|clock|conin|conout|(?:com|lpt)\d)$/;
const maximumLength = 80;

/** Words joined by hyphens, of `a-z0-9` only: a name on every file system; empty where nothing of the text is Latin. */
export function slug(text: string, length = maximumLength): string {
  const ascii = text
    .slice(0, 1000)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\0-\x7f]/gu, (letter) => folded[letter] ?? "-")
    .replace(/[^a-z0-9]+/g, "-");
  const trimmed = ascii.replace(/^-|-$/g, "");
  if (trimmed.length <= length) return trimmed;
  const cut = trimmed.slice(0, length + 1);
  const word = cut.lastIndexOf("-");
  return word > length / 2 ? cut.slice(0, word) : cut.slice(0, length).replace(/-$/, "");
}

/** FNV-1a: tells apart what has no name, without meaning anything else. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** What a posting's résumé can be named after; `text` is anything that tells this posting from others. */
export interface NamedPosting {
  company: string | null;
  title: string | null;
  /** Name of the posting's file without its folders; null where it was no file. */
  file: string | null;
  text: string;
}

/**
 * `<company>-<title>` without an extension, at most 80 characters with one of up to 5. Where the posting tells neither:
 * its file's name, or else `posting-` and a fingerprint of its text, so that no other posting's résumé is overwritten.
 */
export function resumeName(posting: NamedPosting): string {
  const room = maximumLength - 5;
  const company = slug(posting.company ?? "", 30);
  const title = slug(posting.title ?? "", room - company.length - 1);
  const known = [company, title].filter((part) => part !== "").join("-");
  const file = slug((posting.file ?? "").replace(/[.][^.]*$/, ""), room);
  const name = known || file || `posting-${fingerprint(posting.text)}`;
  return reserved.test(name) ? `${name}-resume` : name;
}
