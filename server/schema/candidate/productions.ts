// Which running productions does a candidate stand for? All of its holding group that count.
import type { Candidate } from '../../chain/candidates/candidate.ts';
import type { ProducerRow } from '../../store/store.ts';
import type { Loaders } from '../loaders.ts';

const MOST = 20;

export async function loadProductions({ group, sought }: Candidate, loaders: Loaders): Promise<ProducerRow[]> {
  const page = { first: MOST, after: null };
  const { items } = await loaders.lines.load({ segment: sought.segment, of: { group }, page });
  return items
    .map(({ item }) => item)
    .filter(({ status, ceased, institution }) => status === 'active' && !ceased && !institution)
    .map(({ enterprise, segment, status, group: holding, region }) => ({
      ...{ enterprise, segment, status, region },
      group: holding,
    }));
}
