// What does a resolved thing say in one of its fields? Text, a list, or a word of a closed vocabulary.
import type { Resolved } from '../../chain/claim.ts';

/** Null where nobody claims the field, or where "none" is claimed. */
export function textOf(thing: Resolved | null, field: string): string | null {
  const value = thing?.fields[field];
  return typeof value === 'string' ? value : null;
}

export function listOf(thing: Resolved | null, field: string): string[] {
  const value = thing?.fields[field] ?? [];
  return typeof value === 'string' ? [value] : [...value];
}

/** Null for anything that the vocabulary does not hold. */
export function wordOf<Word extends string>(
  thing: Resolved | null,
  field: string,
  vocabulary: readonly Word[],
): Word | null {
  const text = textOf(thing, field);
  return vocabulary.find((word) => word === text) ?? null;
}
