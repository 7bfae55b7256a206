import { repeatableRandom } from "./statistics.ts";

/** A generation of the search: how many points are drawn, how far from the centre, and how many of the best are kept. */
export interface Generation {
  draws: number;
  reach: number;
  kept: number;
}

/**
 * The point at which a quantity is great, by the cross-entropy method (Rubinstein 1999): points are drawn around a centre,
 * the mean of the best is the next centre, and so on, ever nearer. A mean of many good points lies in the middle of what is
 * good, where a single best one may stand on a spike. The same points are drawn in each call.
 * @param dimensions of the point; the search begins at 0.
 * @param quantity of a point, great where the point is good.
 */
export function crossEntropyMaximum(
  dimensions: number,
  generations: readonly Generation[],
  quantity: (point: readonly number[]) => number,
): number[] {
  let centre = Array.from({ length: dimensions }, () => 0);
  for (const [turn, { draws, reach, kept }] of generations.entries()) {
    const random = repeatableRandom(20_260_101 + turn);
    const points = Array.from({ length: draws }, () => centre.map((value) => value + reach * (2 * random() - 1)));
    const best = points
      .map((point) => ({ point, value: quantity(point) }))
      .sort((a, b) => b.value - a.value)
      .slice(0, kept);
    centre = centre.map((_, place) => best.reduce((sum, { point }) => sum + (point[place] ?? 0), 0) / best.length);
  }
  return centre;
}
