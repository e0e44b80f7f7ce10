// How far does a question about routes go unless it says otherwise?

/** Steps; see `Work`. Some tenths of a second. */
export const DEFAULT_WORK = 300_000;
