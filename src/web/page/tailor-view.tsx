import { useEffect } from "preact/hooks";
import type { GapsAnswer, OptionsAnswer, ResumeAnswer } from "../api.ts";
import { type useChoices, useRequest, type Wish } from "./choices.ts";
import { useLighting } from "./lighting.ts";
import { PostingColumn } from "./posting-column.tsx";
import { ResumeColumn } from "./resume-column.tsx";
import { useTold } from "./told.ts";
import { useAnswer } from "./use-answer.ts";
import { WhyColumn } from "./why-column.tsx";

/** Milliseconds after which what takes longer to find out is asked for. */
const calm = 400;

/** Posting, résumé and reasons beside each other. */
export function TailorView(props: ReturnType<typeof useChoices> & { options: OptionsAnswer | null }) {
  const { choices, change, wish, undo, forget, options } = props;
  const request = useRequest(choices);
  const { answer, problem, waiting } = useAnswer<ResumeAnswer>("resume", request);
  const gaps = useAnswer<GapsAnswer>("gaps", problem === null ? request : null, calm);
  const { told, setTold, expect } = useTold(answer);
  useLighting();
  const isForgotten = answer !== null && answer.forgotten.length > 0;
  useEffect(() => {
    if (!isForgotten) return;
    forget();
    setTold("The CV was changed: what was pinned or left out is forgotten.");
  }, [isForgotten, forget, setTold]);
  const wishFor = (id: string, what: Wish, text: string): void => {
    expect(id, what, text);
    wish(id, what, answer?.cv ?? "");
  };
  const takeBack =
    undo === null
      ? null
      : (): void => {
          undo();
          setTold("The last step was taken back.");
        };
  return (
    <div class="columns" aria-busy={waiting}>
      <PostingColumn choices={choices} change={change} answer={answer} postings={options?.postings ?? []} />
      <ResumeColumn {...{ choices, change, answer, problem, told, request, options }} wish={wishFor} undo={takeBack} />
      <WhyColumn answer={answer} gaps={waiting || gaps.waiting ? null : gaps.answer} wish={wishFor} />
    </div>
  );
}
