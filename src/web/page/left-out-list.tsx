import { useState } from "preact/hooks";
import type { ResumeAnswer } from "../api.ts";
import type { Wish } from "./choices.ts";

interface Props {
  answer: ResumeAnswer;
  wish: (id: string, what: Wish, text: string) => void;
}

/** So many are shown until all are wanted. */
const shownAtFirst = 12;

/** What is in the CV and not on the résumé, with the reason, and a way back. */
export function LeftOutList({ answer: { leftOut }, wish }: Props) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? leftOut : leftOut.slice(0, shownAtFirst);
  return (
    <details open>
      <summary>
        <h3>Left out ({leftOut.length})</h3>
      </summary>
      <ul class="left-out">
        {shown.map(({ id, under, text, reason, excludedBy, bySettings }) => (
          <li key={id}>
            {text}
            <small>{[under, reason].filter((part) => part !== "").join(" · ")}</small>
            {bySettings ? (
              <small>The settings say so.</small>
            ) : (
              <button
                type="button"
                aria-label={`Bring back: ${text}`}
                onClick={() => (excludedBy === null ? wish(id, "pin", text) : wish(excludedBy, "neither", text))}
              >
                Bring back
              </button>
            )}
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
