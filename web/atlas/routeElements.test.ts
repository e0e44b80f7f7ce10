// Are whole routes drawn whole, and broken ones with a sign where they break?
import { describe, expect, it } from 'vitest';
import { zh } from '../words/zh.ts';
import { hopBetween, routeElements, segmentsOnRoutes, type FollowedRoute } from './routeElements.ts';
import { smallChain } from './smallSoda.ts';

const chain = smallChain();
const named = (slug: string) => ({ slug, nameZh: slug, nameEn: null, shortZh: null, shortEn: null });
const route = (segments: string[], ...brokenAt: string[]): FollowedRoute => ({
  complete: brokenAt.length === 0,
  segments: segments.map(named),
  brokenAt: brokenAt.map((slug) => ({ slug })),
});
const whole = route(['ore', 'ash', 'glass']);
const broken = route(['ore', 'ash', 'glass', 'car-glass'], 'car-glass');
const classesOf = (id: string, nth = 0) =>
  String(routeElements(chain, [whole, broken], nth, () => false, zh).find(({ data }) => data.id === id)?.classes).split(
    ' ',
  );

describe('routes on the map', () => {
  it('pass the process steps that they name no more', () => {
    expect(hopBetween(chain, 'ore', 'ash')).toEqual(['ore', 'evaporation', 'ash']);
    expect(hopBetween(chain, 'ash', 'glass')).toEqual(['ash', 'glass']);
    expect(hopBetween(chain, 'ash', 'msg')).toEqual([]);
    expect(segmentsOnRoutes(chain, [whole], 0)).toEqual(new Set(['ore', 'evaporation', 'ash', 'glass']));
  });

  it('are solid where one of them is whole, and dashed up to what is missing', () => {
    expect(classesOf('way:ash→glass')).toContain('whole');
    expect(classesOf('way:glass→car-glass')).toContain('broken');
    expect(classesOf('way:ore→evaporation')).toContain('whole');
  });

  it('have a sign with a word on each segment that is missing, and on no other', () => {
    const signs = routeElements(chain, [whole, broken], 0, () => false, zh).filter(({ classes }) =>
      String(classes).startsWith('break'),
    );
    expect(signs.map(({ data }) => [data.id, data.label])).toEqual([['break:car-glass', '✕ 断']]);
  });

  it('say of what nobody looked for that it is to be surveyed, and never that it is missing', () => {
    const drawn = routeElements(chain, [broken], 0, (slug) => slug === 'car-glass', zh);
    expect(drawn.find(({ data }) => data.id === 'break:car-glass')?.data.label).toBe('? 待摸底');
    expect(drawn.find(({ data }) => data.id === 'way:glass→car-glass')?.classes).toContain('unsure');
  });

  it('step back behind the one that is followed', () => {
    expect(classesOf('way:glass→car-glass', 1)).toContain('aside');
    expect(classesOf('way:ash→glass', 1)).toContain('now');
    expect(classesOf('break:car-glass', 1)).toContain('aside');
    expect(segmentsOnRoutes(chain, [whole, broken], 1).has('car-glass')).toBe(false);
  });
});
