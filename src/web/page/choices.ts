import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { OptionsAnswer, PostingSource, ResumeAnswer, ResumeRequest } from "../api.ts";

/** What the user has chosen. */
export interface Choices extends Settings, Wishes {}

interface Settings {
  posting: PostingSource;
  budget: { unit: "pages" | "lines"; count: number };
  layout: ResumeRequest["layout"];
  paper: ResumeRequest["paper"];
}

/** What is undone step by step. */
interface Wishes {
  /** The sections of the résumé, in the order in which they are wished for; empty for the usual one. */
  sectionOrder: readonly SectionKind[];
  /** Ids of what is to be on the résumé and off it, and the state of the CV that they are of. */
  pin: readonly string[];
  exclude: readonly string[];
  cv: string | undefined;
}

/** What a section of the résumé holds. */
export type SectionKind = ResumeAnswer["resume"]["sections"][number]["kind"];

/** A wish for something of the CV. */
export type Wish = "pin" | "exclude" | "neither";

const startSettings: Settings = {
  posting: { text: "" },
  budget: { unit: "pages", count: 1 },
  layout: "classic",
  paper: "a4",
};
const noWishes: Wishes = { sectionOrder: [], pin: [], exclude: [], cv: undefined };

/** Wishes that can be taken back. */
const mostSteps = 100;

/** The choices, with what changes them; wishes can be taken back step by step. They begin with what the server says. */
export function useChoices(start: OptionsAnswer["start"] | undefined) {
  const [settings, setSettings] = useState(startSettings);
  const [steps, setSteps] = useState<readonly Wishes[]>([noWishes]);
  useEffect(() => {
    if (start === undefined) return;
    const { sectionOrder, ...look } = start;
    setSettings((before) => ({ ...before, ...look }));
    setSteps([{ ...noWishes, sectionOrder }]);
  }, [start]);
  const choices = useMemo<Choices>(() => ({ ...settings, ...(steps.at(-1) ?? noWishes) }), [settings, steps]);
  const change = useCallback((part: Partial<Settings>) => setSettings((before) => ({ ...before, ...part })), []);
  const wish = useCallback(
    (id: string, what: Wish, cv: string) =>
      setSteps((before) => {
        const last = before.at(-1) ?? noWishes;
        const { sectionOrder } = last;
        const now = last.cv === cv ? last : noWishes;
        const without = (ids: readonly string[]): string[] => ids.filter((one) => one !== id);
        const pin = what === "pin" ? [...without(now.pin), id] : without(now.pin);
        const exclude = what === "exclude" ? [...without(now.exclude), id] : without(now.exclude);
        return [...before.slice(-mostSteps), { sectionOrder, pin, exclude, cv }];
      }),
    [],
  );
  const order = useCallback(
    (sectionOrder: readonly SectionKind[]) =>
      setSteps((before) => [...before.slice(-mostSteps), { ...(before.at(-1) ?? noWishes), sectionOrder }]),
    [],
  );
  const undo = useCallback(() => setSteps((before) => (before.length > 1 ? before.slice(0, -1) : before)), []);
  const forget = useCallback(
    () => setSteps((before) => [{ ...noWishes, sectionOrder: before.at(-1)?.sectionOrder ?? [] }]),
    [],
  );
  return { choices, change, wish, order, undo: steps.length > 1 ? undo : null, forget };
}

/** The question that the choices come to; null while there is no posting. */
export function useRequest(choices: Choices): ResumeRequest | null {
  return useMemo(() => {
    const { posting, sectionOrder, pin, exclude, cv, budget, layout, paper } = choices;
    if ("text" in posting && posting.text.trim() === "") return null;
    const wishes = { sectionOrder: [...sectionOrder], pin: [...pin], exclude: [...exclude], cv };
    return { posting, ...wishes, [budget.unit]: budget.count, layout, paper };
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
