import { UserError } from "../errors.ts";

/** A JSON value with the offset where it begins and the nodes of its parts. */
export interface JsonNode {
  value: unknown;
  offset: number;
  children: Map<string | number, JsonNode>;
}

/** Deeper nesting than this is no CV and no posting. */
const deepest = 64;

const token =
  /[ \t\n\r]*(?:([{}[\]:,])|("(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null)|$)/y;

/** Parses what `JSON.parse` does, to equal values, and keeps the place of each. @throws UserError with line and column. */
export function parseJson(text: string, name: string): JsonNode {
  return new JsonParser(text, name).document();
}

/** 1-based line and column of an offset. */
export function placeAt(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  for (let high = lineStarts.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** Offsets at which the lines of a text begin. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}

class JsonParser {
  private readonly text: string;
  private readonly name: string;
  private at = 0;
  /** The token before `at`, and where it begins. */
  private current = "";
  private begin = 0;

  constructor(text: string, name: string) {
    this.text = text;
    this.name = name;
    this.advance();
  }

  document(): JsonNode {
    const node = this.value(0);
    if (this.current !== "") this.fail("the end of the file");
    return node;
  }

  private advance(): void {
    token.lastIndex = this.at;
    const found = token.exec(this.text);
    if (!found) {
      this.begin = this.at + (/^[ \t\n\r]*/.exec(this.text.slice(this.at, this.at + 100_000))?.[0].length ?? 0);
      this.fail("a JSON value");
    }
    this.current = found[1] ?? found[2] ?? found[3] ?? found[4] ?? "";
    this.at = token.lastIndex;
    this.begin = this.at - this.current.length;
  }

  private value(depth: number): JsonNode {
    if (depth > deepest) this.fail(`nesting of at most ${deepest} levels`);
    const offset = this.begin;
    const children = new Map<string | number, JsonNode>();
    if (this.current === "{") return { value: this.object(children, depth), offset, children };
    if (this.current === "[") return { value: this.array(children, depth), offset, children };
    if (this.current === "" || "}]:,".includes(this.current)) this.fail("a JSON value");
    const value = this.scalar();
    this.advance();
    return { value, offset, children };
  }

  private scalar(): unknown {
    try {
      return JSON.parse(this.current);
    } catch {
      this.fail("a string without control characters");
    }
  }

  private object(children: Map<string | number, JsonNode>, depth: number): object {
    const value = {};
    this.advance();
    for (let first = true; first || this.current !== "}"; first = false) {
      if (first && this.current === "}") break;
      if (!first) this.expect(",");
      if (!this.current.startsWith('"')) this.fail("a key in double quotes");
      const key = String(this.scalar());
      this.advance();
      this.expect(":");
      const node = this.value(depth + 1);
      children.set(key, node);
      // Plain assignment to `__proto__` would set the prototype.
      Object.defineProperty(value, key, { value: node.value, writable: true, enumerable: true, configurable: true });
    }
    this.advance();
    return value;
  }

  private array(children: Map<string | number, JsonNode>, depth: number): unknown[] {
    const value: unknown[] = [];
    this.advance();
    for (let first = true; first || this.current !== "]"; first = false) {
      if (first && this.current === "]") break;
      if (!first) this.expect(",");
      const node = this.value(depth + 1);
      children.set(value.length, node);
      value.push(node.value);
    }
    this.advance();
    return value;
  }

  private expect(mark: string): void {
    if (this.current !== mark) this.fail(mark === "," ? "a comma or the end of the list" : "a colon after the key");
    this.advance();
  }

  private fail(expected: string): never {
    const { line, column } = placeAt(lineStartsOf(this.text), this.begin);
    throw new UserError(
      `${this.name} is not valid JSON: line ${line}, column ${column}: expected ${expected}`,
      "Mend the file there, or name another input format.",
    );
  }
}
