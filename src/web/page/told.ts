import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ResumeAnswer } from "../api.ts";
import { linesOf, type Wish } from "./choices.ts";
import { quoted } from "./quoted.ts";

const done: Record<Wish, string> = { pin: "Pinned", exclude: "Left out", neither: "Set free" };

/** Tells what the page did about a wish: what came and what had to go. */
export function useTold(answer: ResumeAnswer | null) {
  const [told, setTold] = useState("");
  const before = useRef<ResumeAnswer | null>(null);
  const wished = useRef<{ what: Wish; id: string; text: string } | null>(null);
  useEffect(() => {
    if (answer !== null && before.current !== null && wished.current !== null) {
      const { what, id, text } = wished.current;
      const [old, now] = [linesOf(before.current), linesOf(answer)];
      const differing = (from: Map<string, string>, to: Map<string, string>): string[] =>
        [...from].filter(([one]) => one !== id && !to.has(one)).map(([, words]) => quoted(words));
      const [gone, came] = [differing(old, now), differing(now, old)];
      setTold(
        [
          `${done[what]}: ${quoted(text)}.`,
          ...(gone.length > 0 ? [`Had to go: ${gone.join(", ")}.`] : []),
          ...(came.length > 0 ? [`Came in: ${came.join(", ")}.`] : []),
          ...(gone.length + came.length === 0 ? ["Nothing else changed."] : []),
        ].join(" "),
      );
    }
    wished.current = null;
    before.current = answer;
  }, [answer]);
  const expect = useCallback((id: string, what: Wish, text: string): void => {
    wished.current = { id, what, text };
  }, []);
  return { told, setTold, expect };
}
