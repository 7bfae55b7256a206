import { useCallback, useMemo, useState } from "preact/hooks";
import type { PostingSource, ResumeAnswer, ResumeRequest } from "../api.ts";

/** What the user has chosen; all of it can be taken back step by step. */
export interface Choices {
  posting: PostingSource;
  pin: string[];
  exclude: string[];
  budget: { unit: "pages" | "lines"; count: number };
  layout: ResumeRequest["layout"];
  paper: ResumeRequest["paper"];
}

/** A wish for something of the CV. */
export type Wish = "pin" | "exclude" | "neither";

const start: Choices = {
  posting: { text: "" },
  pin: [],
  exclude: [],
  budget: { unit: "pages", count: 1 },
  layout: "classic",
  paper: "a4",
};

/** Steps that can be taken back. */
const mostSteps = 100;

/** The choices, with what changes them. */
export function useChoices() {
  const [steps, setSteps] = useState<readonly Choices[]>([start]);
  const choices = steps.at(-1) ?? start;
  const change = useCallback(
    (part: Partial<Choices>) =>
      setSteps((before) => [...before.slice(-mostSteps), { ...(before.at(-1) ?? start), ...part }]),
    [],
  );
  const wish = useCallback(
    (id: string, what: Wish) =>
      setSteps((before) => {
        const now = before.at(-1) ?? start;
        const without = (ids: string[]): string[] => ids.filter((one) => one !== id);
        const pin = what === "pin" ? [...without(now.pin), id] : without(now.pin);
        const exclude = what === "exclude" ? [...without(now.exclude), id] : without(now.exclude);
        return [...before.slice(-mostSteps), { ...now, pin, exclude }];
      }),
    [],
  );
  const undo = useCallback(() => setSteps((before) => (before.length > 1 ? before.slice(0, -1) : before)), []);
  return { choices, change, wish, undo };
}

/** The question that the choices come to; null while there is no posting. */
export function useRequest(choices: Choices): ResumeRequest | null {
  return useMemo(() => {
    const { posting, pin, exclude, budget, layout, paper } = choices;
    if ("text" in posting && posting.text.trim() === "") return null;
    return { posting, pin, exclude, [budget.unit]: budget.count, layout, paper };
  }, [choices]);
}

/** Every text that stands on a résumé, by its id. */
export function linesOf({ resume }: ResumeAnswer): Map<string, string> {
  const lines = new Map<string, string>();
  const add = (line: { id: string; lead: string; parts: { words: string }[] }): void => {
    lines.set(line.id, `${line.lead} ${line.parts.map(({ words }) => words).join("")}`.trim());
  };
  const walk = (entries: ResumeAnswer["resume"]["sections"][number]["entries"]): void => {
    for (const entry of entries) {
      for (const bullet of entry.bullets) add(bullet);
      walk(entry.entries);
    }
  };
  for (const { items, entries } of resume.sections) {
    for (const item of items) add(item);
    walk(entries);
  }
  return lines;
}
