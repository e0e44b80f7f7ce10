// Whose borders does a map show? In the file's own words, with the number under which it was approved.
import type { Words } from '../words/zh.ts';
import type { Boundaries } from './boundaries.ts';

export function whoseMap({ name, attribution, approval }: Boundaries, words: Words): string {
  const { places } = words;
  const said = [name, attribution].filter((one) => one !== null).join(places.between);
  return [
    said === '' ? places.mapUnnamed : places.mapOf(said),
    ...(approval === null ? [] : [places.approval(approval)]),
    places.projection,
  ].join(' · ');
}
