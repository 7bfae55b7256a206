import type { GapsAnswer, ResumeAnswer } from "../api.ts";
import { AskRow } from "./ask-row.tsx";
import type { Wish } from "./choices.ts";
import { LeftOutList } from "./left-out-list.tsx";
import { scrolling } from "./scrolling.ts";
import { priorityHeadings } from "./words.ts";

interface Props {
  answer: ResumeAnswer | null;
  /** Null while it is not known for this résumé. */
  gaps: GapsAnswer | null;
  wish: (id: string, what: Wish, text: string) => void;
}

const priorities = ["must", "preferred", "duty", "context"] as const;

/** Why the résumé is as it is: each ask with its answer, and what was left out. */
export function WhyColumn({ answer, gaps, wish }: Props) {
  return (
    <section {...scrolling} class="column why" aria-labelledby="why-heading">
      <h2 id="why-heading">Why</h2>
      {answer !== null && (
        <>
          <Glance answer={answer} />
          {answer.confidence.notes.map((note) => (
            <p key={note} class="warning">
              {note}
            </p>
          ))}
          {priorities.map((priority) => {
            const own = answer.asks
              .map((ask, number) => ({ ask, number }))
              .filter(({ ask }) => ask.priority === priority);
            if (own.length === 0) return null;
            return (
              <details key={priority} open={priority !== "context"}>
                <summary>
                  <h3>
                    {priorityHeadings[priority]} ({own.length})
                  </h3>
                </summary>
                <ul class="asks">
                  {own.map(({ ask, number }) => (
                    <AskRow key={number} {...{ ask, number, wish }} gap={gaps?.asks[number] ?? null} />
                  ))}
                </ul>
              </details>
            );
          })}
          <LeftOutList {...{ answer, wish }} />
        </>
      )}
    </section>
  );
}

/** How much of what is wanted is there. */
function Glance({ answer: { asks, fit } }: { answer: ResumeAnswer }) {
  const shown = priorities.flatMap((priority) => {
    const own = asks.filter((ask) => ask.priority === priority);
    const answered = own.filter(({ status }) => status === "on-resume").length;
    const missing = own.filter(({ status }) => status === "nowhere").length;
    return own.length === 0 || priority === "context" ? [] : [{ priority, count: own.length, answered, missing }];
  });
  return (
    <dl class="glance">
      <div>
        <dt>Fit of the CV</dt>
        <dd>{fit.toFixed(2)}</dd>
      </div>
      {shown.map(({ priority, count, answered, missing }) => (
        <div key={priority}>
          <dt>{priorityHeadings[priority]}</dt>
          <dd>
            {answered} of {count}
            {missing > 0 && <span class="missing"> · {missing} missing</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
