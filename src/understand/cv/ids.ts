import type { Source } from "../../model/source.ts";

/** Gives entries, bullets and lines of skills their ids: a letter, the line, and a number from the second of a line on. */
export class Ids {
  readonly #used = new Map<string, number>();

  entry(source: Source): string {
    return this.#next(`e${source.line}`);
  }

  bullet(source: Source): string {
    return this.#next(`b${source.line}`);
  }

  skill(source: Source): string {
    return this.#next(`s${source.line}`);
  }

  #next(id: string): string {
    const count = (this.#used.get(id) ?? 0) + 1;
    this.#used.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  }
}
