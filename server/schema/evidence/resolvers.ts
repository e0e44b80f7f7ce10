// How does a claim stand as evidence, and what is said of its source?
import type { Resolved, Value } from '../../chain/claim.ts';
import { columnsOf, type RecordKind } from '../../chain/records.ts';
import { GRADES, SOURCE_KINDS, SURVEY_METHODS } from '../../chain/vocabulary.ts';
import { textOf, wordOf } from '../base/fields.ts';
import { globalId } from '../base/globalId.ts';
import type { Resolvers } from '../types.generated.ts';
import { evidenceId } from './gather.ts';
import { loadSource } from './source.ts';

export const evidenceResolvers: Resolvers = {
  Evidence: {
    id: evidenceId,
    value: ({ claim, field }) => (field === null ? null : writeValue(claim.fields[field])),
    regions: ({ claim, field }, _args, { snapshot }) => {
      const value = isRegion(claim.kind, field) ? (claim.fields[field ?? ''] ?? []) : [];
      const codes = typeof value === 'string' ? [value] : value;
      return codes.flatMap((code) => snapshot.regions.get(code) ?? []);
    },
    source: ({ claim }, _args, { loaders }) => loadSource(claim.source, loaders),
    quote: ({ claim }) => claim.quote,
    asOf: ({ claim }) => claim.asOf,
    confidence: async ({ claim }, _args, { loaders }) =>
      claim.confidence ?? usualConfidence(await loadSource(claim.source, loaders)),
    method: ({ claim }) =>
      claim.kind === 'surveys' ? (SURVEY_METHODS.find((word) => word === claim.fields.method) ?? null) : null,
  },
  Source: {
    id: ({ key }) => globalId('source', key),
    title: (source) => textOf(source, 'title') ?? (source.key === '' ? '未注明来源' : source.key),
    publisher: (source) => textOf(source, 'publisher'),
    url: (source) => textOf(source, 'url'),
    published: (source) => textOf(source, 'published'),
    grade: (source) => wordOf(source, 'grade', GRADES),
    kind: (source) => wordOf(source, 'kind', SOURCE_KINDS),
  },
};

const isRegion = (kind: RecordKind, field: string | null): boolean =>
  columnsOf(kind).some(({ name, type }) => name === field && type === 'region');

/** As the bundle would write it. */
function writeValue(value: Value | undefined): string {
  if (value === null || value === undefined) return '-';
  return typeof value === 'string' ? value : value.join('|');
}

/** Where a row states no confidence it has that of its source; without a source it is no more than an estimate. */
function usualConfidence(source: Resolved) {
  if (textOf(source, 'kind') === 'common-knowledge') return 'common-knowledge';
  return source.key === '' ? 'estimate' : 'sourced';
}
