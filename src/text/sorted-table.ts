/** In characters: how far apart the lines are whose keys are compared first. */
const blockLength = 1024;

/**
 * A table of lines `key<tab>value`, sorted by key as `<` sorts and each ended by a line break. It is searched as it lies:
 * nothing has to be loaded but the keys of one line in some twenty, so that a run pays for the words it meets only.
 */
export class SortedTable {
  private readonly read: () => string;
  private text = "";
  /** Of each block of the text, the first line that begins in it or after it: its key, and where it begins. */
  private keys: string[] | null = null;
  private starts: number[] = [];

  /** @param read gives the text when it is first asked for. */
  constructor(read: () => string) {
    this.read = read;
  }

  /** What follows a key, null where the table has none. */
  get(key: string): string | null {
    return this.lineOf(key)?.slice(1) ?? null;
  }

  /** What follows a key, with the tab between them. */
  lineOf(key: string): string | null {
    const keys = this.keys ?? this.load();
    const after = firstAfter(keys, key);
    if (after === 0) return null;
    const block = this.text.slice(this.starts[after - 1] as number, this.starts[after] ?? this.text.length);
    let tab = key.length;
    if (keys[after - 1] !== key) {
      const at = block.indexOf(`\n${key}\t`);
      if (at < 0) return null;
      tab += at + 1;
    }
    return block.slice(tab, block.indexOf("\n", tab));
  }

  private load(): string[] {
    this.text = this.read();
    const keys: string[] = [];
    for (let start = 0; start < this.text.length; ) {
      keys.push(this.text.slice(start, this.text.indexOf("\t", start)));
      this.starts.push(start);
      const next = this.text.indexOf("\n", start + blockLength) + 1;
      start = next > 0 ? next : this.text.length;
    }
    this.keys = keys;
    return keys;
  }
}

/** Index of the first of some sorted words that comes after this one; their number where none does. */
export function firstAfter(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) <= word) low = middle + 1;
    else high = middle;
  }
  return low;
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
