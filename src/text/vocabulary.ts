/** Beyond this many distinct words the vocabulary begins anew: a long batch must stay flat. */
const mostWords = 150_000;

/** A word as written, wherever it stands. */
export interface Spelling {
  /** Its place in `Vocabulary.spellings`. */
  id: number;
  text: string;
  /** Lower-cased, accents composed. */
  word: string;
  /** A name by itself: a capital or digit within it, or a symbol. */
  name: boolean;
  capital: boolean;
}

export const noTerm = -1;

const capital = /\p{Lu}/u;
const innerCapitalOrDigit = /^.+[\p{Lu}\p{N}]/u;
const symbol = /[+#.&/^@]/;

/**
 * Numbers for words, so that all that follows the reading of a text compares and looks up integers: three kinds, each from
 * 0. They hold until the vocabulary begins anew, which happens only between two postings (`renewTexts`); what keeps them
 * longer must look at `epoch`, as `ById` does.
 */
class Vocabulary {
  /** How often it has begun anew. */
  epoch = 0;
  /** Distinct words as written. */
  readonly spellings: Spelling[] = [];
  /** Keys of terms. */
  readonly terms: string[] = [];
  /** Distinct folded words. */
  readonly words: string[] = [];
  private readonly bySpelling = new Map<string, Spelling>();
  private readonly byTerm = new Map<string, number>();
  private readonly byWord = new Map<string, number>();

  spelling(text: string): Spelling {
    let spelling = this.bySpelling.get(text);
    if (spelling === undefined) {
      spelling = {
        id: this.spellings.length,
        text,
        word: text.toLowerCase().normalize("NFC"),
        name: innerCapitalOrDigit.test(text) || symbol.test(text),
        capital: capital.test(text),
      };
      this.bySpelling.set(text, spelling);
      this.spellings.push(spelling);
    }
    return spelling;
  }

  term(key: string): number {
    let id = this.byTerm.get(key);
    if (id === undefined) {
      id = this.terms.length;
      this.terms.push(key);
      this.byTerm.set(key, id);
    }
    return id;
  }

  /** @param word folded. */
  word(word: string): number {
    let id = this.byWord.get(word);
    if (id === undefined) {
      id = this.words.length;
      this.words.push(word);
      this.byWord.set(word, id);
    }
    return id;
  }

  renewIfFull(): void {
    if (this.spellings.length + this.words.length > mostWords) this.renew();
  }

  renew(): void {
    this.epoch += 1;
    this.spellings.length = 0;
    this.terms.length = 0;
    this.words.length = 0;
    for (const map of [this.bySpelling, this.byTerm, this.byWord]) map.clear();
  }
}

export const vocabulary = new Vocabulary();

/** What is worked out once for each number of the vocabulary, and forgotten with it. */
export class ById<T> {
  private readonly compute: (id: number) => T;
  private values: (T | undefined)[] = [];
  private epoch = vocabulary.epoch;

  constructor(compute: (id: number) => T) {
    this.compute = compute;
  }

  get(id: number): T {
    if (this.epoch === vocabulary.epoch && id < this.values.length) {
      const known = this.values[id];
      if (known !== undefined) return known;
    }
    return this.fill(id);
  }

  private fill(id: number): T {
    if (this.epoch !== vocabulary.epoch) {
      this.epoch = vocabulary.epoch;
      this.values = [];
    }
    // A list with holes, or one that is written far behind its end, is slow for good.
    while (this.values.length <= id) this.values.push(undefined);
    const value = this.compute(id);
    this.values[id] = value;
    return value;
  }
}

/** As `ById`, for fractions, which a list would hold in a box each. */
export class NumberById {
  private readonly compute: (id: number) => number;
  private values = new Float64Array(1 << 10).fill(Number.NaN);
  private epoch = vocabulary.epoch;

  /** @param compute never gives NaN. */
  constructor(compute: (id: number) => number) {
    this.compute = compute;
  }

  get(id: number): number {
    if (this.epoch === vocabulary.epoch && id < this.values.length) {
      const known = this.values[id] as number;
      if (!Number.isNaN(known)) return known;
    }
    return this.fill(id);
  }

  private fill(id: number): number {
    if (this.epoch !== vocabulary.epoch) {
      this.epoch = vocabulary.epoch;
      this.values.fill(Number.NaN);
    }
    if (id >= this.values.length) {
      const longer = new Float64Array(Math.max(id + 1, 2 * this.values.length)).fill(Number.NaN);
      longer.set(this.values);
      this.values = longer;
    }
    const value = this.compute(id);
    this.values[id] = value;
    return value;
  }
}

/** Not worked out yet. */
const unknown = -0x80000000;

/** As `ById`, for integers: nothing is as quick to be had as a place of a small array of numbers. */
export class IntegerById {
  private readonly compute: (id: number) => number;
  private values = new Int32Array(1 << 10).fill(unknown);
  private epoch = vocabulary.epoch;

  constructor(compute: (id: number) => number) {
    this.compute = compute;
  }

  get(id: number): number {
    if (this.epoch === vocabulary.epoch && id < this.values.length) {
      const known = this.values[id] as number;
      if (known !== unknown) return known;
    }
    return this.fill(id);
  }

  private fill(id: number): number {
    if (this.epoch !== vocabulary.epoch) {
      this.epoch = vocabulary.epoch;
      this.values.fill(unknown);
    }
    if (id >= this.values.length) {
      const longer = new Int32Array(Math.max(id + 1, 2 * this.values.length)).fill(unknown);
      longer.set(this.values);
      this.values = longer;
    }
    const value = this.compute(id);
    this.values[id] = value;
    return value;
  }
}
