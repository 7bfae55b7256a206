import { repeatableRandom } from "./statistics.ts";

/**
 * The middle of the points at which a quantity is great: the mean of the best of many that are drawn evenly from a cube. It
 * is the first step of the cross-entropy method (Rubinstein 1999) and none of those that follow, which move ever nearer to
 * what is best for the pairs at hand: what is good for other pairs lies in the middle of what is good for these.
 * The same points are drawn in each call.
 * @param dimensions of the point.
 * @param reach how far from 0 each of its numbers may lie.
 * @param kept how many of the points drawn are averaged.
 * @param quantity of a point, great where the point is good.
 */
export function middleOfBest(
  dimensions: number,
  { draws, reach, kept }: { draws: number; reach: number; kept: number },
  quantity: (point: readonly number[]) => number,
): number[] {
  const random = repeatableRandom(20_260_101);
  const points = Array.from({ length: draws }, () =>
    Array.from({ length: dimensions }, () => reach * (2 * random() - 1)),
  );
  const best = points
    .map((point) => ({ point, value: quantity(point) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, kept);
  return Array.from(
    { length: dimensions },
    (_, place) => best.reduce((sum, { point }) => sum + (point[place] ?? 0), 0) / best.length,
  );
}
