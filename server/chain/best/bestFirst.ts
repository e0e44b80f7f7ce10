// In which order are cells judged? In that of a closer bound, which is found for each only when it could be the next.
import { Queue } from '../routes/queue.ts';
import type { Laid } from './cells.ts';
import type { Scores } from './scores.ts';

export interface Bounded {
  cell: number;
  /** What it can score at most. */
  most: number;
}

/** The highest first; ends where nothing that follows could be among the best. */
export function* bestFirst(
  { order, most }: Laid,
  closely: (cell: number) => number,
  scores: Scores,
): Generator<Bounded, void> {
  const closer = new Queue<Bounded>((left, right) => left.most > right.most);
  for (const cell of order) {
    const loose = most[cell]!;
    for (let best = closer.peek(); best && best.most >= loose; best = closer.peek()) {
      closer.pop();
      yield best;
    }
    if (loose < scores.least) return;
    closer.push({ cell, most: closely(cell) });
  }
  for (let best = closer.pop(); best; best = closer.pop()) yield best;
}
