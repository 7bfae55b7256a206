/**
 * Normalised discounted cumulative gain of the first `depth` items: gain 2^grade − 1, discount log2(place + 1)
 * (Järvelin and Kekäläinen 2002, in Burges's form), against the best possible order of the same grades.
 * @param grades the grades in the order ranked.
 * @param ideal every grade there is, in any order; not all 0.
 * @returns within [0, 1].
 */
export function ndcg(grades: readonly number[], ideal: readonly number[], depth: number): number {
  const gain = (list: readonly number[]): number =>
    list.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  return gain(grades) / gain([...ideal].sort((a, b) => b - a));
}
