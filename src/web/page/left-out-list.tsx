import { useState } from "preact/hooks";
import type { ResumeAnswer } from "../api.ts";
import type { Choices, Wish } from "./choices.ts";

interface Props {
  answer: ResumeAnswer;
  choices: Choices;
  wish: (id: string, what: Wish, text: string) => void;
}

/** So many are shown until all are wanted. */
const shownAtFirst = 12;

/** What is in the CV and not on the résumé, with the reason, and a way back. */
export function LeftOutList({ answer: { leftOut }, choices, wish }: Props) {
  const [isWhole, setWhole] = useState(false);
  const excludedEntries = choices.exclude.filter((id) => !leftOut.some((one) => one.id === id));
  const shown = isWhole ? leftOut : leftOut.slice(0, shownAtFirst);
  return (
    <details open>
      <summary>
        <h3>Left out ({leftOut.length})</h3>
      </summary>
      {excludedEntries.length > 0 && (
        <p>
          <button
            type="button"
            onClick={() => wish(excludedEntries[0] ?? "", "neither", "the entry that was left out")}
          >
            Bring back the entry that was left out
          </button>
        </p>
      )}
      <ul class="left-out">
        {shown.map(({ id, under, text, reason, excluded }) => (
          <li key={id}>
            {text}
            <small>
              {under} · {reason}
            </small>
            <button
              type="button"
              aria-label={`Bring back: ${text}`}
              onClick={() => wish(id, excluded && choices.exclude.includes(id) ? "neither" : "pin", text)}
            >
              Bring back
            </button>
          </li>
        ))}
      </ul>
      {leftOut.length > shown.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show all {leftOut.length}
        </button>
      )}
    </details>
  );
}
