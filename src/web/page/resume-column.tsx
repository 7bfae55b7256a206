import { useRef } from "preact/hooks";
import type { OptionsAnswer, ResumeAnswer, ResumeRequest } from "../api.ts";
import type { Choices, SectionKind, Wish } from "./choices.ts";
import { Download } from "./download.tsx";
import { LookFields } from "./look-fields.tsx";
import { Paper } from "./paper.tsx";
import { scrolling } from "./scrolling.ts";
import { useZoom } from "./use-zoom.ts";

interface Props {
  choices: Choices;
  change: (part: Partial<Choices>) => void;
  answer: ResumeAnswer | null;
  problem: { message: string; hint: string } | null;
  /** Whether a newer answer is on its way. */
  waiting: boolean;
  told: string;
  request: ResumeRequest | null;
  options: OptionsAnswer | null;
  wish: (id: string, what: Wish, text: string) => void;
  order: (kinds: SectionKind[], moved: string) => void;
  /** Null where there is nothing to take back. */
  undo: (() => void) | null;
}

/** The résumé with what shapes it. */
export function ResumeColumn(props: Props) {
  const { choices, change, answer, problem, waiting, told, request, options, wish, order, undo } = props;
  const column = useRef<HTMLElement>(null);
  useZoom(column, choices.paper);
  return (
    <section ref={column} {...scrolling} class="column middle" aria-busy={waiting} aria-labelledby="resume-heading">
      {/* It is there before the first résumé, which is then not drawn twice. */}
      <link rel="stylesheet" href={`/layouts/${choices.layout}-${choices.paper}.css`} />
      <h2 id="resume-heading">The résumé</h2>
      <div class="row tools-row">
        <LookFields {...{ choices, change, options }} />
        <button type="button" disabled={undo === null} onClick={() => undo?.()}>
          Undo
        </button>
        <Download request={request} formats={options?.formats ?? []} />
      </div>
      {problem !== null && (
        <p role="alert" class="problem">
          {problem.message}. {problem.hint}
        </p>
      )}
      {answer !== null && (
        <p class="used">
          {answer.used} of {answer.budget} lines.{" "}
          <span class="hint">P pins a line, X leaves it out, arrows go up and down.</span>
        </p>
      )}
      <p role="status" class="told">
        {told}
      </p>
      {answer === null ? <Welcome /> : <Paper {...{ answer, choices, wish, order }} />}
    </section>
  );
}

function Welcome() {
  return (
    <div class="welcome">
      <p>Paste a posting, and the résumé for it stands here at once: the lines of your CV that answer it best.</p>
      <p>Nothing is rewritten or made up. What was left out, and why, is told beside it.</p>
    </div>
  );
}
