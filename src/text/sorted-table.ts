/**
 * What follows a key in a table of lines `key<tab>value`, sorted by key as `<` sorts and each ended by a line break; null
 * where it has none. A search in the text itself: nothing has to be loaded, so that a run pays for the words it meets only.
 */
export function lookUp(table: string, key: string): string | null {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const start = table.lastIndexOf("\n", (low + high) >> 1) + 1;
    const tab = table.indexOf("\t", start);
    const here = table.slice(start, tab);
    const end = table.indexOf("\n", tab);
    if (here === key) return table.slice(tab + 1, end);
    if (here < key) low = end + 1;
    else high = start - 1;
  }
  return null;
}

const other = /[^!-{]/g;

const escaped = /~(\w+)~/g;

/** The key that `tableKey` made this of. */
export function keyOfTable(text: string): string {
  return text.includes("~")
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 36)))
    : text;
}

/** A key in ASCII, so that the table is held in half the memory and compared at once; no two keys become one. */
export function tableKey(key: string): string {
  return key.replace(other, (sign) => `~${sign.charCodeAt(0).toString(36)}~`);
}
