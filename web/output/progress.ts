// How does a longer piece of work say how far it is, and how is it given up?

export interface Progress {
  signal: AbortSignal;
  tell(done: number, total: number): void;
}

/** Lets the page answer its reader between two steps. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
