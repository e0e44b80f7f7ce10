import { expect, it } from 'vitest';
import { offeredParts, probe } from './probe.ts';

it('offers what needs nothing on a machine that has nothing', () => {
  const offer = probe({ PATH: '', LIANTU_CHROMIUM: '/no/such/browser' });
  expect(offer.chromium).toBeNull();
  expect(offer.missing.neo4j).toContain('Java 17 or newer');
  expect(offer.missing.web).toContain('LIANTU_CHROMIUM');
  expect(offeredParts(offer)).toEqual(['server']);
});

it('takes a Neo4j that is named, and a browser that is named', () => {
  const offer = probe({ PATH: '', LIANTU_NEO4J_URL: 'neo4j://127.0.0.1:7687', LIANTU_CHROMIUM: process.execPath });
  expect(offeredParts(offer)).toEqual(['server', 'neo4j', 'web', 'e2e']);
});
