// What does a verdict say beyond its first words? The viability stands beside it already.

const SENTENCES = /^(.*?[。！？]|.*?[.!?](?=\s|$))\s*(.+)$/s;

/** The reason after the first sentence; the whole where it is only one. */
export const reasonOf = (verdict: string): string => SENTENCES.exec(verdict)?.[2] ?? verdict;
