// Where do two branches of a growing tree part? Found in a logarithm of their length by jump pointers: Myers (1983), "An
// applicative random-access stack".
import type { Work } from './work.ts';

export interface Branch<Self> {
  readonly before: Self | null;
  readonly length: number;
  /** Somewhere further back; itself at the root. */
  readonly jump: Self;
}

/** A branch that is one longer, or a root. */
export function grow<Twig extends Branch<Twig>>(before: Twig | null, rest: Omit<Twig, keyof Branch<Twig>>): Twig {
  const twig = { ...rest, before, length: (before?.length ?? 0) + 1 } as Twig & { jump: Twig };
  if (before === null) twig.jump = twig;
  else {
    const far = before.jump;
    twig.jump = before.length - far.length === far.length - far.jump.length ? far.jump : before;
  }
  return twig;
}

/** The first of each that differ; null where one is the beginning of the other. Both must have one root. */
export function partOf<Twig extends Branch<Twig>>(left: Twig, right: Twig, work: Work): [Twig, Twig] | null {
  const length = Math.min(left.length, right.length);
  let [one, other] = [cut(left, length, work), cut(right, length, work)];
  if (one === other) return null;
  while (one.before !== other.before) {
    work.look(1);
    [one, other] = one.jump === other.jump ? [one.before!, other.before!] : [one.jump, other.jump];
  }
  return [one, other];
}

function cut<Twig extends Branch<Twig>>(branch: Twig, length: number, work: Work): Twig {
  let at = branch;
  while (at.length > length) {
    work.look(1);
    at = at.jump.length >= length ? at.jump : at.before!;
  }
  return at;
}
