import type { DrawnAsk, ResumeAnswer } from "../api.ts";
import { goTo } from "./lighting.ts";
import { priorityWords, statusWords } from "./words.ts";

/** On a phone the résumé comes first. */
const isOpen = matchMedia("(min-width: 64rem)").matches;

/** The posting as it was understood: asks marked by where they are answered, what asks for nothing set back. */
export function PostingText({ answer: { posting, asks } }: { answer: ResumeAnswer }) {
  const { title, company, statements } = posting;
  return (
    <details class="posting" open={isOpen}>
      <summary>
        <h3>{[title, company].filter((part) => part !== null).join(" · ") || "A posting without a title"}</h3>
      </summary>
      <p class="legend">
        {(["on-resume", "cut", "nowhere"] as const).map((status) => (
          <span key={status} class={`ask ${status}`}>
            {statusWords[status]}
          </span>
        ))}
      </p>
      {statements.map(({ topic, asks: isAsking, parts }, at) => (
        <p key={at} class={isAsking ? undefined : "back"}>
          {topic !== statements[at - 1]?.topic && <span class="topic">{topic}</span>}
          {parts.map((part, place) => {
            const [first] = part.asks;
            const ask = first === undefined ? undefined : asks[first];
            if (first === undefined || ask === undefined) return part.words;
            return (
              <a
                key={place}
                href={`#ask-${first}`}
                class={`ask ${ask.status}`}
                data-asks={part.asks.join(" ")}
                title={told(part.asks, asks)}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(first, ".resume", ".why");
                }}
              >
                {part.words}
              </a>
            );
          })}
        </p>
      ))}
    </details>
  );
}

function told(numbers: readonly number[], asks: readonly DrawnAsk[]): string {
  return numbers
    .flatMap((number) => asks[number] ?? [])
    .map(({ text, priority, status }) => `${text}: ${priorityWords[priority]}, ${statusWords[status]}`)
    .join("; ");
}
