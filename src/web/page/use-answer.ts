import { useLayoutEffect, useState } from "preact/hooks";
import { ask, RefusedError } from "./call.ts";

/** What was last answered, and why the last question was not. */
export interface Answered<T> {
  answer: T | null;
  problem: { message: string; hint: string } | null;
  /** Whether a newer answer is on its way. */
  waiting: boolean;
}

const nothing = { answer: null, problem: null, waiting: false };

/**
 * Asks the server as soon as the question is another, without waiting for the page to be painted; an answer to an earlier
 * question is dropped.
 * @param question null for none; otherwise the same object as long as it is the same question.
 * @param delay milliseconds that a question has to last before it is asked.
 */
export function useAnswer<T>(path: string, question: object | null | undefined, delay = 0): Answered<T> {
  const [state, setState] = useState<Answered<T>>(nothing);
  useLayoutEffect(() => {
    if (question === null) return setState(nothing);
    const stop = new AbortController();
    const send = async () => {
      setState((before) => ({ ...before, waiting: true }));
      try {
        const answer = await ask<T>(path, question, { signal: stop.signal });
        if (!stop.signal.aborted) setState({ answer, problem: null, waiting: false });
      } catch (error) {
        if (stop.signal.aborted) return;
        const problem = toProblem(error);
        setState((before) => ({ ...before, problem, waiting: false }));
      }
    };
    const timer = delay === 0 ? void send() : setTimeout(send, delay);
    return () => {
      clearTimeout(timer ?? undefined);
      stop.abort();
    };
  }, [path, question, delay]);
  return state;
}

/** An error in words for the user. */
export function toProblem(error: unknown): { message: string; hint: string } {
  if (error instanceof RefusedError) return { message: error.message, hint: error.hint };
  return { message: `a bug of ours: ${String(error)}`, hint: "Please report it." };
}
