/** One observation of a logistic regression. */
export interface Observation {
  features: Float64Array;
  holds: boolean;
  weight: number;
}

/** Solves a symmetric system by Gaussian elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  for (let at = 0; at < size; at += 1) {
    const pivot = rows[at] as number[];
    for (let below = at + 1; below < size; below += 1) {
      const row = rows[below] as number[];
      const factor = (row[at] as number) / (pivot[at] as number);
      for (let column = at; column <= size; column += 1)
        row[column] = (row[column] as number) - factor * (pivot[column] as number);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] as number[];
    let sum = row[size] as number;
    for (let column = at + 1; column < size; column += 1) sum -= (row[column] as number) * (found[column] as number);
    found[at] = sum / (row[at] as number);
  }
  return found;
}

const logit = (weights: readonly number[], features: Float64Array): number =>
  weights.reduce((sum, weight, at) => sum + weight * (features[at] as number), 0);

const ridge = 1;

/** Chance that it holds, by the weights. */
export function chanceOf(weights: readonly number[], features: Float64Array): number {
  return 1 / (1 + Math.exp(-logit(weights, features)));
}

/** Logistic regression with a ridge of 1, by Newton's steps. */
export function regress(rows: readonly Observation[]): number[] {
  const size = rows[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 12; step += 1) {
    const gradient = weights.map((weight) => ridge * weight);
    const curvature = weights.map((_, at) => weights.map((_, other) => (at === other ? ridge : 0)));
    for (const { features, holds, weight } of rows) {
      const chance = 1 / (1 + Math.exp(-logit(weights, features)));
      const slope = weight * (chance - Number(holds));
      const bend = weight * chance * (1 - chance);
      for (let at = 0; at < size; at += 1) {
        const value = features[at] as number;
        if (value === 0) continue;
        gradient[at] = (gradient[at] as number) + slope * value;
        const row = curvature[at] as number[];
        for (let other = 0; other < size; other += 1)
          row[other] = (row[other] as number) + bend * value * (features[other] as number);
      }
    }
    const move = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (move[at] as number));
  }
  return weights;
}
