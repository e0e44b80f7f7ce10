// When does the process end? After what is in flight at the first signal, at once at the second.

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** A start may be broken off anywhere: as long as there is nothing to `stop`, the first signal ends the process at once. */
export function endOnSignal(whatToStop: () => (() => Promise<void>) | null, fail: (error: unknown) => never): void {
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(1);
    ending = true;
    const stop = whatToStop();
    if (stop === null) process.exit(0);
    stop().then(() => process.exit(0), fail);
  };
  for (const signal of SIGNALS) process.on(signal, end);
}
