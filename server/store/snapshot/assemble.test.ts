import { describe, expect, it } from 'vitest';
import { Draft } from '../contract/draft.ts';
import { chains, firms } from '../contract/world.ts';
import { openSqliteStore } from '../sqlite/store.ts';
import { assembleSnapshot } from './assemble.ts';

async function snapshotOf(...drafts: Draft[]) {
  const store = await openSqliteStore(':memory:');
  for (const draft of drafts) await store.apply(draft.change());
  const source = await store.snapshotSource();
  await store.close();
  return { source, snapshot: assembleSnapshot(source) };
}

describe('assembling a snapshot', () => {
  it('tells every kind of record as the core reads it', async () => {
    const { snapshot } = await snapshotOf(firms());
    expect(snapshot).toMatchObject({ revision: 1, asOf: '2025-08' });
    expect([...snapshot.industries.keys()]).toEqual(['soda']);
    expect(snapshot.segmentsOf('soda').map(({ id }) => id)).toEqual(['trona', 'ash', 'glass', 'silicate']);
    expect(snapshot.segments.get('trona')).toMatchObject({
      shortZh: '碱矿',
      siting: 'open',
      reach: 'region',
      scope: 'business',
    });
    expect(snapshot.inflows('glass')).toMatchObject([{ from: 'ash', kind: 'main-input', eitherOr: [] }]);
    expect(snapshot.producers('150500', 'glass')).toMatchObject({ active: 1 });
    expect(snapshot.projects('150500', 'ash')).toMatchObject([{ id: 'naiman', stage: '签约' }]);
    expect(snapshot.conditions('150525', 'glass')).toMatchObject([{ id: 'swap', kind: 'policy' }]);
    expect(snapshot.demands('150500', 'ash')).toMatchObject([{ id: 'alumina', quantity: '78' }]);
    expect(snapshot.market('ash')).toEqual([
      { segment: 'ash', measure: 'price', period: '2025', scope: 'national', value: '1433', unit: null },
    ]);
    expect(snapshot.regions.upwards('150571').map(({ code }) => code)).toEqual([
      '150571',
      '150500',
      '150000',
      '100000',
    ]);
  });

  it('dates and weighs a finding by the claim that is shown', async () => {
    const rival = new Draft().claim(
      'surveys',
      ['150500', 'silicate'],
      { finding: 'present', producers: 'several' },
      { source: 'press', asOf: '2026' },
    );
    const { snapshot } = await snapshotOf(chains(), rival);
    expect(snapshot.survey('150500', 'silicate')).toEqual({
      region: '150500',
      segment: 'silicate',
      finding: 'none',
      producers: 'several',
      resource: null,
      method: 'field',
      asOf: '2025-06',
      source: { key: 'gov', kind: 'document', grade: 'A' },
    });
  });

  it('leaves out what lacks what makes it a record, and what a source says is none', async () => {
    const bare = new Draft()
      .claim('segments', ['nameless'], { industry: 'soda' })
      .claim('segments', ['bare'], { industry: 'soda', stage: 'midstream', short_zh: null })
      .claim('projects', ['unplaced'], { name_zh: '项目', segments: ['ash'], stage: '签约' })
      .claim('conditions', ['strange'], { kind: 'whim', statement_zh: '?' });
    const { snapshot } = await snapshotOf(chains(), bare);
    expect([...snapshot.segments.keys()]).toEqual(['ash', 'bare', 'glass', 'silicate', 'trona']);
    expect(snapshot.segments.get('bare')).toMatchObject({ nameZh: 'bare', shortZh: null });
    expect(snapshot.projects('100000', 'ash')).toEqual([]);
    expect(snapshot.conditions('150500', 'ash').map(({ id }) => id)).not.toContain('strange');
  });

  it('does not depend on the order of the claims', async () => {
    const { source, snapshot } = await snapshotOf(firms());
    const backwards = assembleSnapshot({
      ...source,
      claims: source.claims.toReversed(),
      regions: source.regions.toReversed(),
    });
    expect([...backwards.segments]).toEqual([...snapshot.segments]);
    expect(backwards.flows).toEqual(snapshot.flows);
    expect(backwards.survey('150500', 'silicate')).toEqual(snapshot.survey('150500', 'silicate'));
  });
});
