// Is the sheet calm: stages in lanes, the same chain in the same place, a newcomer without an upheaval?
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../api/generated/graphql.ts';
import type { Chart, ChartFlow, ChartSegment } from './chain.ts';
import { arrange, SHEET_ROWS } from './layout.ts';
import { drawSheet } from './sheet.ts';

const segment = (id: string, stage: Stage, step = false): ChartSegment => ({ id, stage, step });
const flow = (from: string, to: string, kind: ChartFlow['kind'] = 'MAIN_INPUT'): ChartFlow => ({ from, to, kind });

/** A chain drawn by chance that is the same chance in every run. */
function invented(size: number, seed = 7): Chart {
  let state = seed;
  const next = (limit: number) => (state = (state * 48271) % 2147483647) % limit;
  const stages: Stage[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORTING', 'BY_PRODUCT'];
  const segments = Array.from({ length: size }, (_, index) =>
    segment(`s${String(index).padStart(4, '0')}`, stages[[0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 4][next(11)]!]!),
  );
  const flows = Array.from({ length: size * 2 }, () => flow(segments[next(size)]!.id, segments[next(size)]!.id));
  return { segments, flows };
}

const soda: Chart = {
  segments: [
    segment('ore', 'UPSTREAM'),
    segment('mining', 'UPSTREAM'),
    segment('sand', 'UPSTREAM'),
    segment('evaporation', 'MIDSTREAM', true),
    segment('ash', 'MIDSTREAM'),
    segment('caustic', 'MIDSTREAM'),
    segment('glass', 'DOWNSTREAM'),
    segment('car-glass', 'DOWNSTREAM'),
    segment('steam', 'SUPPORTING'),
    segment('salt', 'BY_PRODUCT'),
  ],
  flows: [
    flow('ore', 'mining'),
    flow('mining', 'evaporation'),
    flow('evaporation', 'ash'),
    flow('ash', 'caustic'),
    flow('ash', 'glass'),
    flow('sand', 'glass'),
    flow('glass', 'car-glass'),
    flow('steam', 'evaporation', 'ENERGY'),
    flow('evaporation', 'salt', 'BY_PRODUCT'),
  ],
};

describe('the arrangement of a chain', () => {
  it('puts stages side by side and runs material from left to right inside them', () => {
    const { cells, columns } = arrange(soda);
    const column = (id: string) => cells.get(id)!.column;
    expect(columns.map(({ stage }) => stage)).toEqual(
      [...columns].map(({ stage }) => stage).sort((a, b) => order(a) - order(b)),
    );
    expect(column('ore')).toBeLessThan(column('mining'));
    expect(column('mining')).toBeLessThan(column('ash'));
    expect(column('ash')).toBeLessThan(column('caustic'));
    expect(column('glass')).toBeLessThan(column('car-glass'));
  });

  it('gives a process step a narrow column of its own', () => {
    const { cells, columns } = arrange(soda);
    const step = cells.get('evaporation')!;
    expect(columns[step.column]).toEqual({ stage: 'MIDSTREAM', steps: true });
    expect(step.span).toBeGreaterThan(1);
    expect([...cells].filter(([, cell]) => cell.column === step.column).map(([id]) => id)).toEqual(['evaporation']);
  });

  it('keeps supporting segments and by-products below, numbered on from the sheet', () => {
    const { cells, firstLowerRow } = arrange(soda);
    expect(firstLowerRow).toBe(SHEET_ROWS + 1);
    expect(cells.get('steam')!.row).toBeGreaterThanOrEqual(firstLowerRow);
    expect(cells.get('salt')!.row).toBeGreaterThanOrEqual(firstLowerRow);
    expect(cells.get('salt')!.column).toBeGreaterThan(cells.get('steam')!.column);
  });

  it('does not depend on the order of rows', () => {
    const chain = invented(150);
    const shuffled = { segments: [...chain.segments].reverse(), flows: [...chain.flows].reverse() };
    expect(sorted(arrange(shuffled).cells)).toEqual(sorted(arrange(chain).cells));
  });

  it('takes a circle of flows, and a flow from a segment to itself', () => {
    const chain = {
      ...soda,
      flows: [...soda.flows, flow('mining', 'ore'), flow('ash', 'ash'), flow('caustic', 'ash')],
    };
    expect(arrange(chain).cells.size).toBe(soda.segments.length);
  });

  it('arranges an empty chain, and a chain of one lane', () => {
    expect(arrange({ segments: [], flows: [] }).cells.size).toBe(0);
    expect(arrange({ segments: [segment('steam', 'SUPPORTING')], flows: [] }).cells.get('steam')).toBeDefined();
  });

  it.each([1, 2, 3, 4, 5])('never puts two segments into one place (chance %i)', (seed) => {
    const places = [...drawSheet(arrange(invented(200, seed))).places.values()];
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const apart =
          Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
          Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
        expect(apart, `${one.id} and ${other.id}`).toBe(true);
      }
    }
  });

  it('seats a thousand segments, none left out', () => {
    const chain = invented(1000);
    expect(arrange(chain).cells.size).toBe(1000);
  });
});

describe('an arrangement that follows another', () => {
  const chain = invented(150);
  const before = arrange(chain);

  it('leaves everything in its place when nothing changed', () => {
    expect(sorted(arrange(chain, before.seats).cells)).toEqual(sorted(before.cells));
  });

  it.each(['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORTING'] as const)(
    'moves next to nothing for a newcomer %s',
    (stage) => {
      const grown = {
        segments: [...chain.segments, segment('newcomer', stage)],
        flows: [...chain.flows, flow('s0001', 'newcomer'), flow('newcomer', 's0002')],
      };
      const after = arrange(grown, before.seats);
      const moved = chain.segments.filter(({ id }) => {
        const [a, b] = [before.seats.get(id)!, after.seats.get(id)!];
        return a.row !== b.row || a.column !== b.column;
      });
      expect(after.cells.has('newcomer')).toBe(true);
      expect(moved.length).toBeLessThanOrEqual(2);
    },
  );

  it('leaves the others in their place when one goes', () => {
    const fewer = { segments: chain.segments.filter(({ id }) => id !== 's0005'), flows: chain.flows };
    const after = arrange(fewer, before.seats);
    const moved = fewer.segments.filter(({ id }) => before.seats.get(id)!.row !== after.seats.get(id)!.row);
    expect(moved).toEqual([]);
  });
});

const order = (stage: Stage) => ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'].indexOf(stage);
const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
