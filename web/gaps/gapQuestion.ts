// What is the API asked for the list? The region as a whole, or each county of it by itself.
import { filterOf, type GapList } from './gapList.ts';
import type { GapQuestion } from './gapListing.svelte.ts';
import { optionsOf, type Judging } from './judging.ts';

export function gapQuestion(region: string, industry: string, list: GapList, judging: Judging): GapQuestion {
  const { counties } = list;
  return {
    regions: counties !== null && counties.length > 0 ? [...counties] : [region],
    level: counties === null ? undefined : 'COUNTY',
    industry,
    filter: filterOf(list),
    orderBy: list.order,
    options: optionsOf(judging),
  };
}

/** The same gaps before any filter, those of the counties too. */
export const countQuestion = (region: string, industry: string, list: GapList, judging: Judging) =>
  gapQuestion(region, industry, { ...list, counties: list.counties === null ? null : [] }, judging);
