// Do single questions see the landings that they name, as the what-if as a whole does?
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firms } from '../../store/contract/world.ts';
import { openWorld, type AskedWorld } from '../asking.ts';

let world: AskedWorld;
beforeAll(async () => {
  world = await openWorld(
    firms().flow('ash', 'silicate').claim('surveys', ['150500', 'trona'], { finding: 'present' }, { asOf: '2025' }),
  );
});
afterAll(() => world.close());

const QUERY = `query Q($region: ID!, $landings: [LandingInput!]) {
  coverage(region: $region, segment: "silicate", landings: $landings) { state producers }
  gap(region: $region, segment: "silicate", landings: $landings) { kind rank score }
  routes(region: $region, from: "trona", to: "silicate", first: 10, landings: $landings) {
    total routes { complete brokenAt { slug } }
  }
}`;
const WHOLE = `query W($region: ID!, $landings: [LandingInput!]!) {
  whatIf(region: $region, industry: "soda", landings: $landings) {
    coverageAfter { segment { slug } state producers }
    gapsAfter { segment { slug } kind rank score }
  }
}`;
const landing = { segment: 'silicate', region: '150525' };
const isSilicate = ({ segment }: { segment: { slug: string } }) => segment.slug === 'silicate';

interface Whole {
  whatIf: Record<'coverageAfter' | 'gapsAfter', { segment: { slug: string } }[]>;
}

describe('a question with landings', () => {
  it('is answered as the what-if answers it', async () => {
    const { data, errors } = await world.ask(QUERY, { region: '150500', landings: [landing] });
    expect(errors).toEqual([]);
    const { whatIf } = (await world.ask(WHOLE, { region: '150500', landings: [landing] })).data as Whole;
    const { segment: _, ...coverage } = whatIf.coverageAfter.find(isSilicate)!;
    const { segment: __, ...gap } = whatIf.gapsAfter.find(isSilicate)!;
    expect(data).toMatchObject({ coverage, gap });
    expect(coverage).toMatchObject({ state: 'WEAK', producers: 1 });
  });

  it('finds the routes whole that the landing mends, and leaves those of today as they are', async () => {
    const { data: today } = await world.ask(QUERY, { region: '150500' });
    expect(today).toMatchObject({
      coverage: { state: 'ABSENT' },
      routes: { routes: [{ complete: false, brokenAt: [{ slug: 'silicate' }] }] },
    });
    const { data: then } = await world.ask(QUERY, { region: '150500', landings: [landing] });
    expect(then).toMatchObject({ routes: { routes: [{ complete: true, brokenAt: [] }] } });
    expect((await world.ask(QUERY, { region: '150500', landings: [] })).data).toEqual(today);
  });

  it('refuses what cannot land there', async () => {
    const { errors } = await world.ask(QUERY, { region: '150500', landings: [{ ...landing, region: '110105' }] });
    expect(errors.map(({ code }) => code)).toEqual(['INVALID', 'INVALID', 'INVALID']);
  });
});
