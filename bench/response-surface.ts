/** How far from the centre a coordinate is drawn, in its own unit. */
const reach = 1;

/** Points drawn evenly from the cube around 0. */
export function drawPoints(count: number, dimensions: number, random: () => number): number[][] {
  return Array.from({ length: count }, () => Array.from({ length: dimensions }, () => reach * (2 * random() - 1)));
}

/**
 * Where in the cube a quantity is greatest, as far as a parabola along each coordinate tells that is fitted to some points
 * (Box and Wilson 1951, response surface methodology), with `ridge` against chance.
 * @param values the quantity at each point.
 */
export function surfaceMaximum(
  points: readonly (readonly number[])[],
  values: readonly number[],
  ridge: number,
): number[] {
  const dimensions = points[0]?.length ?? 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  // Each coordinate as itself, and as its square less the square's mean over the cube.
  const rows = points.map((point) => [...point, ...point.map((x) => x * x - (reach * reach) / 3)]);
  const solution = ridgeRegression(
    rows,
    values.map((value) => value - mean),
    ridge,
  );
  return Array.from({ length: dimensions }, (_, place) => {
    const slope = solution[place] ?? 0;
    const bend = solution[dimensions + place] ?? 0;
    if (bend >= 0) return slope === 0 ? 0 : Math.sign(slope) * reach;
    return Math.max(-reach, Math.min(reach, -slope / (2 * bend)));
  });
}

/** The coefficients of least squares with a penalty on their size (Hoerl and Kennard 1970), by Gaussian elimination. */
export function ridgeRegression(
  rows: readonly (readonly number[])[],
  values: readonly number[],
  ridge: number,
): number[] {
  const size = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, j) => {
      if (j === size) return rows.reduce((sum, row, at) => sum + (row[i] ?? 0) * (values[at] ?? 0), 0);
      return rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0) + (i === j ? ridge * rows.length : 0);
    }),
  );
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0)) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot] as number[], matrix[column] as number[]];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = (matrix[row]?.[column] ?? 0) / (matrix[column]?.[column] || 1);
      for (let at = column; at <= size; at++)
        (matrix[row] as number[])[at] = (matrix[row]?.[at] ?? 0) - factor * (matrix[column]?.[at] ?? 0);
    }
  }
  return matrix.map((row, at) => (row[size] ?? 0) / (row[at] || 1));
}
