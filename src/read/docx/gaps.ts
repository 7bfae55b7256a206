import type { Block } from "../../model/document.ts";
import type { Placed } from "./placed.ts";

/** So many times the usual space between paragraphs is a gap. */
const gapShare = 1.4;
/** Less space than three points is none, in twentieths of a point. */
const leastGap = 60;

/** The blocks of stories, one after the other, with the gaps before them: empty paragraphs, or more space than is usual. */
export function withGaps(stories: readonly Placed[][]): Block[] {
  const usual = usualSpace(stories.flat());
  return stories.flatMap((story) =>
    story.map(({ block, blank, before }, index) => {
      const isGap = before >= leastGap && before > usual * gapShare;
      return { ...block, gapBefore: Math.max(blank, isGap || index === 0 ? 1 : 0) };
    }),
  );
}

/** The median space before lines of text that stand under a line of text. */
function usualSpace(placed: readonly Placed[]): number {
  const spaces = placed
    .filter(
      ({ block, blank }, index) => block.kind === "text" && blank === 0 && placed[index - 1]?.block.kind === "text",
    )
    .map(({ before }) => before)
    .sort((one, other) => one - other);
  return spaces[spaces.length >> 1] ?? 0;
}
