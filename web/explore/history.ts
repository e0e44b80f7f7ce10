// What can be taken back, and done again? The last fifty steps.

export const STEPS = 50;

export interface History<State> {
  past: readonly State[];
  present: State;
  future: readonly State[];
}

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** What was taken back before is given up. */
export const step = <State>({ past, present, future }: History<State>, next: State): History<State> =>
  next === present ? { past, present, future } : { past: [...past, present].slice(-STEPS), present: next, future: [] };

export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: past[past.length - 1] as State, future: [present, ...future] };
}

export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0] as State, future: future.slice(1) };
}
