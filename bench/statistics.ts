/** What is said of a mean: itself, and the bounds that 95 of 100 samples drawn anew stay within. */
export interface Interval {
  mean: number;
  low: number;
  high: number;
}

const samples = 2000;

/** A repeatable source of numbers in [0, 1): Marsaglia's xorshift of 32 bits. */
export function repeatableRandom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Mean of some values with its percentile interval by the bootstrap (Efron 1979): values drawn with replacement. */
export function bootstrap(values: readonly number[]): Interval {
  const random = repeatableRandom(20_260_101);
  const meanOf = (pick: (place: number) => number): number => {
    let sum = 0;
    for (let place = 0; place < values.length; place++) sum += values[pick(place)] ?? 0;
    return sum / Math.max(1, values.length);
  };
  const means = Float64Array.from({ length: samples }, () => meanOf(() => Math.floor(random() * values.length))).sort();
  const at = (share: number): number => means[Math.floor(share * (samples - 1))] ?? 0;
  return { mean: meanOf((place) => place), low: at(0.025), high: at(0.975) };
}

/**
 * How well a number tells two groups apart: the share of pairs of one from each in which the first has the greater
 * number, ties by half (area under the receiver's curve; Mann and Whitney's U). 1 is perfect, ½ is chance.
 */
export function separation(greater: readonly number[], lesser: readonly number[]): number {
  let won = 0;
  for (const more of greater) for (const less of lesser) won += more > less ? 1 : more === less ? 0.5 : 0;
  return won / (greater.length * lesser.length);
}
