import type { Block } from "../model/document.ts";
import { type DrawnLine, readDrawnLines } from "../read/pdf/drawn-lines.ts";

const bullet = /^[•◦▪‣∙●○–-]\s*/;

/** A PDF's lines in the order in which it draws them, which is the order in which ours are meant: columns that look like others mislead nobody. */
export async function drawnBlocks(bytes: Uint8Array, name: string): Promise<Block[]> {
  return (await readDrawnLines(bytes, name)).map(blockOf);
}

function blockOf({ cells, line, page }: DrawnLine): Block {
  const [first = "", ...others] = cells;
  const mark = bullet.exec(first)?.[0] ?? "";
  const shown = [first.slice(mark.length), ...others].filter((cell) => cell.trim() !== "");
  return {
    kind: mark === "" ? "text" : "item",
    level: 0,
    text: shown.join(" "),
    source: { line, column: 1, page },
    lineCount: 1,
    mark: mark.trim() || null,
    indent: 0,
    gapBefore: 0,
    strong: false,
    emphasis: false,
    cells: shown.map((text) => ({ text, column: 1 })),
    links: [],
  };
}
