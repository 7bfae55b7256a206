import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
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

/** Posting, résumé and reasons beside each other; the résumé is painted first, since it is what the user waits for. */
export function TailorView(props: ReturnType<typeof useChoices> & { options: OptionsAnswer | null }) {
  const { choices, change, wish, order, undo, forget, options } = props;
  const { posting } = choices;
  const request = useRequest(choices);
  const { answer, problem, waiting } = useAnswer<ResumeAnswer>("resume", request);
  const gaps = useAnswer<GapsAnswer>("gaps", problem === null ? request : null, calm);
  const { told, setTold, expect } = useTold(answer);
  const beside = useAfterPaint(answer);
  useLighting();
  const isForgotten = answer !== null && answer.forgotten.length > 0;
  useEffect(() => {
    if (!isForgotten) return;
    forget();
    setTold("The CV was changed: what was pinned or left out is forgotten.");
  }, [isForgotten, forget, setTold]);
  const state = useRef("");
  state.current = answer?.cv ?? "";
  const wishFor = useCallback(
    (id: string, what: Wish, text: string): void => {
      expect(id, what, text);
      wish(id, what, state.current);
    },
    [expect, wish],
  );
  const takeBack =
    undo === null
      ? null
      : (): void => {
          undo();
          setTold("The last step was taken back.");
        };
  const postings = options?.postings;
  const postingColumn = useMemo(
    () => <PostingColumn {...{ posting, change }} answer={beside} postings={postings ?? []} />,
    [posting, change, beside, postings],
  );
  const known = waiting || gaps.waiting || beside !== answer ? null : gaps.answer;
  const whyColumn = useMemo(() => <WhyColumn answer={beside} gaps={known} wish={wishFor} />, [beside, known, wishFor]);
  return (
    <div class="columns" aria-busy={waiting || beside !== answer}>
      {postingColumn}
      <ResumeColumn
        {...{ choices, change, answer, problem, waiting, told, request, options }}
        wish={wishFor}
        order={(kinds, moved) => {
          order(kinds);
          setTold(`Moved: ${moved}.`);
        }}
        undo={takeBack}
      />
      {whyColumn}
    </div>
  );
}

/** The value that was painted last: a new one comes after a frame, so that what does not wait for it is painted before it. */
function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return shown;
}
