import { mayBeTown } from "./contacts.ts";
import type { Line } from "./lines.ts";
import { isPlace } from "./places.ts";

/**
 * Closes the gaps around dates that a page has at its right edge and a text made of it on a line of their own: `Cook, Lima`,
 * a gap, `2019 – 2021`, a gap. They belong to what stands above; what follows a title and its dates still belongs to it. Where a section begins with dates, each leads
 * what stands below.
 */
export function settleDates(lines: readonly Line[], isHeading: (line: Line) => boolean): Line[] {
  const settled = [...lines];
  let areLeading = false;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const below = lines[index + 1];
    if (above !== undefined && isHeading(above)) areLeading = isAlone(line);
    if (areLeading && isAlone(line) && below !== undefined && !isHeading(below)) {
      if (below.mark === null && !isAlone(below)) settled[index + 1] = { ...below, gapBefore: 0 };
      continue;
    }
    if (!isAlone(line) || line.gapBefore === 0 || above === undefined || isAlone(above)) continue;
    const isOverPlace = below !== undefined && below.gapBefore === 0 && mayBePlace(below);
    if (isHeading(above) || (below !== undefined && below.gapBefore === 0 && !isOverPlace)) continue;
    settled[index] = { ...line, gapBefore: 0 };
    if (isOverPlace) continue;
    const before = lines[index - 2];
    const begins =
      above.mark === null && (above.gapBefore > 0 || before === undefined || before.mark !== null || isHeading(before));
    if (below !== undefined && begins && !isHeading(below) && !isAlone(lines[index + 2]))
      settled[index + 1] = { ...below, gapBefore: 0 };
  }
  return settled;
}

/** A town may stand at the right edge, under the dates. */
const mayBePlace = (line: Line): boolean => line.mark === null && (isPlace(line.text) || mayBeTown(line.text));

const isAlone = (line: Line | undefined): boolean => line?.dates?.at === "alone";
