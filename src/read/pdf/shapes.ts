/** A small filled shape by its middle, in points from the left and the top of the page. */
export interface Shape {
  x: number;
  y: number;
  size: number;
}

/** Numbers of pdf.js's operations, which its exchange format fixes. */
const operation = { save: 10, restore: 11, transform: 12, formBegin: 74, formEnd: 75, path: 91 } as const;
const fills: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);
const largest = 6;
const smallest = 0.8;

type Matrix = readonly [number, number, number, number, number, number];

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function asMatrix(value: unknown): Matrix | null {
  const numbers = ArrayBuffer.isView(value) || Array.isArray(value) ? Array.from(value as ArrayLike<number>) : [];
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : null;
}

/** The small filled shapes of a page, about as wide as high. */
export function shapesOf(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  page: readonly number[],
): Shape[] {
  const shapes: Shape[] = [];
  const stack: Matrix[] = [];
  let matrix = asMatrix([...page]) ?? [1, 0, 0, 1, 0, 0];
  for (const [index, code] of fnArray.entries()) {
    const parameters = argsArray[index] as unknown[] | null;
    if (code === operation.save || code === operation.formBegin) {
      stack.push(matrix);
      const form = code === operation.formBegin ? asMatrix(parameters?.[0]) : null;
      if (form !== null) matrix = multiply(matrix, form);
    } else if (code === operation.restore || code === operation.formEnd) matrix = stack.pop() ?? matrix;
    else if (code === operation.transform) {
      const own = asMatrix(parameters);
      if (own !== null) matrix = multiply(matrix, own);
    } else if (code === operation.path && fills.has(Number(parameters?.[0]))) {
      const shape = shapeOf(parameters?.[2], matrix);
      if (shape !== null) shapes.push(shape);
    }
  }
  return shapes;
}

function shapeOf(box: unknown, [a, b, c, d, e, f]: Matrix): Shape | null {
  if (!ArrayBuffer.isView(box) && !Array.isArray(box)) return null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box as ArrayLike<number>);
  const corners: [number, number][] = [
    [a * x0 + c * y0 + e, b * x0 + d * y0 + f],
    [a * x1 + c * y1 + e, b * x1 + d * y1 + f],
  ];
  const width = Math.abs((corners[1]?.[0] as number) - (corners[0]?.[0] as number));
  const height = Math.abs((corners[1]?.[1] as number) - (corners[0]?.[1] as number));
  if (!(width >= smallest && width <= largest && height >= smallest && height <= largest)) return null;
  if (width > height * 2 || height > width * 2) return null;
  return {
    x: ((corners[0]?.[0] as number) + (corners[1]?.[0] as number)) / 2,
    y: ((corners[0]?.[1] as number) + (corners[1]?.[1] as number)) / 2,
    size: Math.max(width, height),
  };
}
