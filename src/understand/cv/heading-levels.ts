import type { Line } from "./lines.ts";
import { type SectionKind, sectionOf } from "./sections.ts";

interface Level {
  all: number;
  /** Headings all of whose words only sections have. */
  sure: number;
  /** Kinds of section that some word of a heading tells. */
  kinds: Set<SectionKind>;
}

/**
 * The levels of headings, as layout tells them, that announce sections: the one with most sections by their words, and
 * others that have nearly nothing else (of a second column). The name, titles and labels have levels of their own. Empty
 * where layout tells no headings.
 */
export function levelsOfSections(candidates: readonly Line[]): Set<number> {
  const levels = new Map<number, Level>();
  for (const line of candidates) {
    if (line.last.kind !== "heading") continue;
    const level = levels.get(line.last.level) ?? { all: 0, sure: 0, kinds: new Set() };
    const name = sectionOf(line.text);
    level.all += 1;
    if (name?.sure === true) level.sure += 1;
    if (name !== null) level.kinds.add(name.kind);
    levels.set(line.last.level, level);
  }
  const most = Math.max(0, ...[...levels.values()].map(({ sure }) => sure));
  const chosen = [...levels].filter(([, { all, sure }]) =>
    sure === most ? sure > 0 && sure * 4 >= all : sure >= 2 && sure * 4 >= all * 3,
  );
  if (chosen.length === 0) chosen.push(...mostKinds(levels));
  return new Set(chosen.map(([level]) => level));
}

/** Where no heading's words are all known, the level whose headings tell most kinds, two at least. */
function mostKinds(levels: ReadonlyMap<number, Level>): [number, Level][] {
  const sorted = [...levels].sort(([, one], [, other]) => other.kinds.size - one.kinds.size);
  return sorted.slice(0, 1).filter(([, { kinds, all }]) => kinds.size >= 2 && kinds.size * 4 >= all);
}
