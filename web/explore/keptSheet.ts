// What does a short link keep of a sheet of relations? The picture with every place, and what its links said.
import type { SheetLink } from './facts.ts';
import type { Picture } from './picture.ts';

export interface KeptSheet {
  picture: Picture;
  links: readonly SheetLink[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isList = (value: unknown, test: (item: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => isRecord(item) && test(item));
const areTexts = (item: Record<string, unknown>, names: readonly string[]): boolean =>
  names.every((name) => typeof item[name] === 'string');

/** What another program kept may be anything: null where it is no sheet. */
export function readKept(kept: unknown): KeptSheet | null {
  if (!isRecord(kept) || !isRecord(kept.picture)) return null;
  const { things, links, opened } = kept.picture;
  const isSheet =
    isList(things, (item) => areTexts(item, ['id']) && Number.isFinite(item.x) && Number.isFinite(item.y)) &&
    isList(links, (item) => areTexts(item, ['id', 'from', 'to'])) &&
    isList(opened, (item) => areTexts(item, ['of', 'relation', 'direction'])) &&
    isList(kept.links, (item) => areTexts(item, ['id', 'from', 'to', 'relation']) && Array.isArray(item.statements));
  return isSheet ? (kept as unknown as KeptSheet) : null;
}
