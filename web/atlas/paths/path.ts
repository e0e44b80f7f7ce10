// Where does a line run? Its two ends and the points between them, in the pixels of the sheet.
export interface Point {
  x: number;
  y: number;
}

export interface Path {
  start: Point;
  end: Point;
  /** Corners of an orthogonal line, or control points of a curve. */
  between: readonly Point[];
}

/** Points as the canvas wants them: how far along the line from start to end, and how far beside it. */
export function relativeTo({ start, end, between }: Path): { weights: number[]; distances: number[] } {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    weights: between.map(({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / length ** 2),
    distances: between.map(({ x, y }) => ((y - start.y) * dx - (x - start.x) * dy) / length),
  };
}

/** Leaves out corners that do not turn. */
export function straighten({ start, end, between }: Path): Path {
  const kept: Point[] = [];
  between.forEach((point, index) => {
    const before = kept.at(-1) ?? start;
    const after = between[index + 1] ?? end;
    const turns =
      !(same(before.x, point.x) && same(point.x, after.x)) && !(same(before.y, point.y) && same(point.y, after.y));
    if (turns) kept.push(point);
  });
  return { start, end, between: kept };
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
