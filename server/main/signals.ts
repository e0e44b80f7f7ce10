// When does the process end? After what is in flight at the first signal, at once at the second.

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** How soon a program that npm started notices that it was left alone. */
const LOOKS_EVERY = 500;

/** A start may be broken off anywhere: as long as there is nothing to `stop`, the first signal ends the process at once. */
export function endOnSignal(whatToStop: () => (() => Promise<void>) | null, fail: (error: unknown) => never): void {
  let ending = false;
  const end = (): void => {
    ending = true;
    const stop = whatToStop();
    if (stop === null) process.exit(0);
    stop().then(() => process.exit(0), fail);
  };
  for (const signal of SIGNALS) process.on(signal, () => (ending ? process.exit(1) : end()));
  if (process.env.npm_lifecycle_event !== undefined) onceAlone(() => ending || end());
}

/** npm hands a signal to the shell that it starts its programs in, and the shell dies of it without a word to the program. */
function onceAlone(then: () => void): void {
  const shell = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(looking);
    then();
  }, LOOKS_EVERY);
  looking.unref();
}
