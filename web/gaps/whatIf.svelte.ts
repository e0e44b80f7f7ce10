// What would change if the assumed plants ran here? Today's answer beside that with them; nothing is written.
import { ask } from '../api/client.ts';
import { FirmDocument, WhatIfDocument, type FirmQuery, type WhatIfQuery } from '../api/generated/graphql.ts';
import { Loader } from '../state/loader.svelte.ts';
import { optionsOf, type Judging } from './judging.ts';
import { landingInput, type Landing } from './landing.ts';

export type WhatIfAnswer = WhatIfQuery['whatIf'];
export type LandedFirm = NonNullable<FirmQuery['enterprise']>;

interface Assumed {
  answer: WhatIfAnswer;
  /** Firms on record that are assumed to land, by id. */
  firms: Readonly<Record<string, LandedFirm>>;
}

const distinct = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) === index);

export class WhatIf {
  readonly loader = new Loader<Assumed>();

  /** Nothing assumed, nothing asked. */
  assume(region: string, industry: string, landings: readonly Landing[], judging: Judging): void {
    if (landings.length === 0) return this.loader.clear();
    const variables = { region, industry, landings: landings.map(landingInput), options: optionsOf(judging) };
    const ids = distinct(landings.flatMap(({ enterprise }) => enterprise ?? []));
    void this.loader.load(JSON.stringify(variables), async (signal) => {
      const [{ whatIf }, ...found] = await Promise.all([
        ask(WhatIfDocument, variables, signal),
        ...ids.map((id) => ask(FirmDocument, { id }, signal)),
      ]);
      const firms = ids.flatMap((id, index): [string, LandedFirm][] => {
        const firm = found[index]?.enterprise;
        return firm ? [[id, firm]] : [];
      });
      return { answer: whatIf, firms: Object.fromEntries(firms) };
    });
  }
}
