import { useLayoutEffect, useRef } from "preact/hooks";
import type { DrawnResume } from "../api.ts";
import type { SectionKind } from "./choices.ts";

type Section = DrawnResume["sections"][number];

interface Props {
  section: Section;
  sections: readonly Section[];
  order: (kinds: SectionKind[], moved: string) => void;
}

/** Moves a section of the résumé up or down. */
export function SectionTools({ section, sections, order }: Props) {
  const pressed = useRef<HTMLButtonElement | null>(null);
  const kinds = sections.map(({ kind }) => kind);
  const place = kinds.indexOf(section.kind);
  useLayoutEffect(() => {
    // A browser takes the focus from what is moved in the page.
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  const button = (name: string, step: 1 | -1) => {
    const isPossible = kinds[place + step] !== undefined;
    const move = ({ currentTarget }: { currentTarget: HTMLButtonElement }): void => {
      if (!isPossible) return;
      pressed.current = currentTarget;
      const others = kinds.filter((kind) => kind !== section.kind);
      order(others.toSpliced(place + step, 0, section.kind), section.heading);
    };
    // Disabled it would lose the focus.
    return (
      <button type="button" aria-disabled={!isPossible} aria-label={`${name}: ${section.heading}`} onClick={move}>
        {name}
      </button>
    );
  };
  return (
    <span class="tools">
      {button("Move up", -1)}
      {button("Move down", 1)}
    </span>
  );
}
