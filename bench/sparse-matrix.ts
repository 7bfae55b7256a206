/** A matrix most of whose cells are 0, by rows (compressed sparse rows). */
export interface SparseMatrix {
  rows: number;
  columns: number;
  /** Where each row's cells begin; one more than there are rows. */
  starts: Uint32Array;
  /** By cell: its column and its value. */
  at: Uint32Array;
  values: Float64Array;
}

/** Cells added up by row and column. */
export class CellSums {
  private readonly sums: Map<number, number>[] = [];
  private columns = 0;

  add(row: number, column: number, value: number): void {
    this.sums[row] ??= new Map();
    const cells = this.sums[row] as Map<number, number>;
    cells.set(column, (cells.get(column) ?? 0) + value);
    this.columns = Math.max(this.columns, column + 1);
  }

  /** The matrix of what `value` makes of each sum; cells of 0 are left out. */
  matrix(value: (sum: number, row: number, column: number) => number): SparseMatrix {
    const starts = new Uint32Array(this.sums.length + 1);
    const at: number[] = [];
    const values: number[] = [];
    for (const [row, cells] of this.sums.entries()) {
      for (const [column, sum] of [...(cells ?? [])].sort(([a], [b]) => a - b)) {
        const here = value(sum, row, column);
        if (here === 0) continue;
        at.push(column);
        values.push(here);
      }
      starts[row + 1] = at.length;
    }
    return {
      rows: this.sums.length,
      columns: this.columns,
      starts,
      at: Uint32Array.from(at),
      values: Float64Array.from(values),
    };
  }
}

/** A dense matrix by columns. */
type Columns = Float64Array[];

function times(matrix: SparseMatrix, vector: Float64Array): Float64Array {
  const product = new Float64Array(matrix.rows);
  for (let row = 0; row < matrix.rows; row++) {
    let sum = 0;
    for (let cell = matrix.starts[row] as number; cell < (matrix.starts[row + 1] as number); cell++)
      sum += (matrix.values[cell] as number) * (vector[matrix.at[cell] as number] as number);
    product[row] = sum;
  }
  return product;
}

function transposedTimes(matrix: SparseMatrix, vector: Float64Array): Float64Array {
  const product = new Float64Array(matrix.columns);
  for (let row = 0; row < matrix.rows; row++)
    for (let cell = matrix.starts[row] as number; cell < (matrix.starts[row + 1] as number); cell++) {
      const column = matrix.at[cell] as number;
      product[column] = (product[column] as number) + (matrix.values[cell] as number) * (vector[row] as number);
    }
  return product;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place] as number) * (b[place] as number);
  return sum;
};

/** Makes the columns orthogonal and of length 1, in order, by modified Gram–Schmidt; gives their lengths before. */
function orthonormalize(columns: Columns): number[] {
  return columns.map((column, index) => {
    for (const before of columns.slice(0, index)) {
      const share = dot(before, column);
      for (let place = 0; place < column.length; place++)
        column[place] = (column[place] as number) - share * (before[place] as number);
    }
    const length = Math.sqrt(dot(column, column));
    for (let place = 0; place < column.length; place++) column[place] = (column[place] as number) / (length || 1);
    return length;
  });
}

/** More columns than asked for make the iteration settle sooner. */
const spare = 16;
const iterations = 60;

/**
 * The greatest singular values of a matrix and their left vectors, by orthogonal iteration on A·Aᵀ (Golub and Van Loan,
 * Matrix Computations, 8.2.4) from a start drawn by `random`.
 */
export function singularVectors(
  matrix: SparseMatrix,
  count: number,
  random: () => number,
): { values: number[]; vectors: Columns } {
  const vectors: Columns = Array.from({ length: count + spare }, () =>
    Float64Array.from({ length: matrix.rows }, () => random() - 0.5),
  );
  orthonormalize(vectors);
  let lengths: number[] = [];
  for (let turn = 0; turn < iterations; turn++) {
    for (const [index, vector] of vectors.entries()) vectors[index] = times(matrix, transposedTimes(matrix, vector));
    lengths = orthonormalize(vectors);
  }
  return { values: lengths.slice(0, count).map(Math.sqrt), vectors: vectors.slice(0, count) };
}
