/** One line that is safe on a terminal: no line breaks, no control characters that a CV or a file name could smuggle in. */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}

/** JSON as every `--json` prints it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** "1 line", "2 lines". */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

/** A score within [0, 1] as two digits after the point. */
export function score(value: number): string {
  return value.toFixed(2);
}

/**
 * A line broken at spaces to fit a width, what follows the first set in under it. A word wider than the line stays whole.
 * @param hanging columns that the further lines are set in.
 */
export function wrapped(line: string, hanging: number, width: number): string {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = " ".repeat(hanging) + word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current].join("\n");
}
