import type { DrawnAsk, Part } from "../api.ts";

/** A text of the CV with the words marked that answer asks. */
export function Parts({ parts, asks }: { parts: readonly Part[]; asks: readonly DrawnAsk[] }) {
  return (
    <>
      {parts.map((part, at) => {
        if (part.asks.length === 0) return part.words;
        const told = part.asks.map((number) => asks[number]?.text).join("; ");
        return (
          <mark key={at} data-asks={part.asks.join(" ")} title={`answers: ${told}`}>
            {part.words}
          </mark>
        );
      })}
    </>
  );
}

/** A text's words without marks. */
export function wordsOf(parts: readonly Part[]): string {
  return parts.map(({ words }) => words).join("");
}
