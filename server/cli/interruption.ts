// What does Ctrl-C do? It ends what is under way at the next safe point, so that nothing is left half written.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Interruption {
  signal: AbortSignal;
  /** From here on a signal ends the process at once: for work that is all or nothing by itself. */
  release(): void;
}

export function hearInterruption(): Interruption {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const signal of SIGNALS) process.once(signal, abort);
  return {
    signal: controller.signal,
    release: () => {
      for (const signal of SIGNALS) process.off(signal, abort);
    },
  };
}
