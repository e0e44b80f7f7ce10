// How do records lie in the graph? Most kinds are nodes with links to what they name, five are relationships between
// nodes. docs/neo4j.md draws it.
import type { LinkRelation } from '../../chain/link.ts';
import type { RecordKind } from '../../chain/records.ts';

export const RELATIONSHIP_KINDS = [
  'flows',
  'produces',
  'supplies',
  'holdings',
  'relations',
] as const satisfies readonly RecordKind[];
export type RelationshipKind = (typeof RELATIONSHIP_KINDS)[number];
export type NodeKind = Exclude<RecordKind, RelationshipKind>;

export interface Link {
  /** The column that names the other end: one key or several. */
  field: string;
  type: string;
  to: NodeKind;
}

export interface NodeModel {
  label: string;
  /** Leave the node; those of regions lead along the tree and are drawn by regions.ts. */
  links: readonly Link[];
}

export interface RelationshipModel {
  type: string;
  /** A party is an enterprise, an organisation or a region. */
  from: NodeKind | 'party';
  to: NodeKind | 'party';
}

export const RELATIONSHIPS = {
  flows: { type: 'FLOWS_TO', from: 'segments', to: 'segments' },
  produces: { type: 'PRODUCES', from: 'enterprises', to: 'segments' },
  supplies: { type: 'SUPPLIES', from: 'enterprises', to: 'enterprises' },
  holdings: { type: 'HOLDS', from: 'enterprises', to: 'enterprises' },
  relations: { type: 'RELATED_TO', from: 'party', to: 'party' },
} as const satisfies Record<RelationshipKind, RelationshipModel>;

/** How a link lies in the graph; a project leads to its investors, who are the link's beginning. */
export const LINKS = {
  supplies: { type: 'SUPPLIES', reversed: false },
  holds: { type: 'HOLDS', reversed: false },
  related: { type: 'RELATED_TO', reversed: false },
  invests: { type: 'FINANCED_BY', reversed: true },
  addresses: { type: 'ADDRESSES', reversed: false },
  flows: { type: 'FLOWS_TO', reversed: false },
} as const satisfies Record<LinkRelation, { type: string; reversed: boolean }>;

const link = (field: string, type: string, to: NodeKind): Link => ({ field, type, to });

export const NODES = {
  sources: { label: 'Source', links: [] },
  industries: { label: 'Industry', links: [] },
  segments: {
    label: 'Segment',
    links: [link('industry', 'IN', 'industries'), link('makes', 'ANOTHER_WAY_TO', 'segments')],
  },
  regions: { label: 'Region', links: [] },
  enterprises: { label: 'Enterprise', links: [link('region', 'LOCATED_IN', 'regions')] },
  enterprise_facts: { label: 'EnterpriseFact', links: [link('enterprise', 'DESCRIBES', 'enterprises')] },
  surveys: {
    label: 'Survey',
    links: [link('segment', 'LOOKED_FOR', 'segments'), link('region', 'LOCATED_IN', 'regions')],
  },
  conditions: {
    label: 'Condition',
    links: [link('segments', 'CONCERNS', 'segments'), link('regions', 'CONCERNS', 'regions')],
  },
  demands: {
    label: 'Demand',
    links: [link('segment', 'NEEDS', 'segments'), link('region', 'LOCATED_IN', 'regions')],
  },
  market: { label: 'MarketFigure', links: [link('segment', 'DESCRIBES', 'segments')] },
  projects: {
    label: 'Project',
    links: [
      link('segments', 'ADDRESSES', 'segments'),
      link('region', 'LOCATED_IN', 'regions'),
      link('industry', 'IN', 'industries'),
      link('investors', 'FINANCED_BY', 'enterprises'),
    ],
  },
  project_amounts: { label: 'ProjectAmount', links: [link('project', 'DESCRIBES', 'projects')] },
  indicators: { label: 'Indicator', links: [link('region', 'DESCRIBES', 'regions')] },
  signals: {
    label: 'Signal',
    links: [link('enterprise', 'COMES_FROM', 'enterprises'), link('region', 'CONCERNS', 'regions')],
  },
  organisations: {
    label: 'Organisation',
    links: [link('region', 'LOCATED_IN', 'regions'), link('serves', 'SERVES', 'regions')],
  },
} as const satisfies Record<NodeKind, NodeModel>;

export const NODE_KINDS = Object.keys(NODES) as NodeKind[];

export const isNodeKind = (kind: RecordKind): kind is NodeKind => kind in NODES;
export const isRelationshipKind = (kind: RecordKind): kind is RelationshipKind => kind in RELATIONSHIPS;

/** An enterprise that was merged into another stays as a node of its own label, so that what names it keeps its id. */
export const MERGED_LABEL = 'MergedEnterprise';
