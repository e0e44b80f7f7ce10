// What surrounds a picked segment? Its own flows, all of them: substitutes meeting in a circle, and those of other chains at the margin.
import type { FlowKind } from '../../api/generated/graphql.ts';
import { byText } from '../layout/chain.ts';
import type { Place } from '../layout/sheet.ts';
import type { Chain, ChainFlow } from '../sheetOfChain.ts';
import { MARGIN_BOX, marginId, placeMargin, type MarginEnd } from './margin.ts';
import { runOrthogonally } from './orthogonal.ts';
import { straighten, type Path, type Point } from './path.ts';

/** The circle in which substitutes meet. */
export interface Junction extends Point {
  id: string;
  label: string;
}

export interface OwnFlow extends Path {
  id: string;
  kind: FlowKind;
  /** Ids of what it joins: segments, junctions or margin ends. */
  from: string;
  to: string;
  /** Ends with a head; a line into a junction does not. */
  head: boolean;
}

export interface OwnFlows {
  flows: readonly OwnFlow[];
  junctions: readonly Junction[];
  margin: readonly MarginEnd[];
  /** Segments of the chain at the other ends. */
  neighbours: readonly string[];
}

export const JUNCTION = 20;
const JUNCTION_DISTANCE = 17;
const PORT = { junction: 22, single: 8 };
const LEAN = 4;

interface Port {
  id: string;
  label: string | null;
  flows: ChainFlow[];
}

export function ownFlowsOf(chain: Chain, slug: string): OwnFlows {
  const place = chain.sheet.places.get(slug);
  if (!place) return { flows: [], junctions: [], margin: [], neighbours: [] };
  const own = chain.flows.filter(({ from, to }) => (from.slug === slug) !== (to.slug === slug));
  const incoming = own.filter(({ to }) => to.slug === slug);
  const outgoing = own.filter(({ from }) => from.slug === slug);
  const margin = placeMargin(chain, place, incoming, outgoing);
  const marginOf = new Map(margin.map((end) => [end.id, end]));
  const ports = portsOf(chain, incoming);
  const heights = ports.map(({ label }) => (label === null ? PORT.single : PORT.junction));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const left = place.x - place.width / 2;
  const reachable = place.height / 2 - 4;

  const flows: OwnFlow[] = [];
  const junctions: Junction[] = [];
  let top = place.y - total / 2;
  let singles = 0;
  ports.forEach((port, index) => {
    const y = top + heights[index]! / 2;
    top += heights[index]!;
    const entry = { x: left, y: Math.min(Math.max(y, place.y - reachable), place.y + reachable) };
    if (port.label === null) {
      const trunk = left - 6 - LEAN * (singles % 5);
      singles += 1;
      for (const flow of port.flows) flows.push(lead(chain, flow, place, port.id, entry, trunk, marginOf, true));
      return;
    }
    const junction = { id: port.id, label: port.label, x: left - JUNCTION_DISTANCE, y };
    junctions.push(junction);
    for (const flow of port.flows) flows.push(lead(chain, flow, place, port.id, junction, junction.x, marginOf, false));
    flows.push({
      id: `${port.id}→`,
      kind: port.flows[0]!.kind,
      from: port.id,
      to: slug,
      head: true,
      start: { x: junction.x + JUNCTION / 2, y },
      end: entry,
      between:
        y === entry.y
          ? []
          : [
              { x: left - 4, y },
              { x: left - 4, y: entry.y },
            ],
    });
  });
  const kinds = [...new Set(outgoing.map(({ kind }) => kind))].sort(byText);
  for (const flow of outgoing) flows.push(follow(chain, flow, place, kinds.indexOf(flow.kind), marginOf));
  const neighbours = own
    .map(({ from, to }) => (from.slug === slug ? to.slug : from.slug))
    .filter((id) => chain.sheet.places.has(id));
  return { flows, junctions, margin, neighbours: [...new Set(neighbours)] };
}

/** A group of substitutes is one port with a circle, unless only one of them is known; everything else is a port of its own. */
function portsOf(chain: Chain, incoming: readonly ChainFlow[]): Port[] {
  const groups = new Map<string, ChainFlow[]>();
  for (const flow of incoming) {
    for (const label of flow.eitherOr.length > 0 ? flow.eitherOr : [`=${flow.id}`])
      groups.set(label, [...(groups.get(label) ?? []), flow]);
  }
  const height = ({ from }: ChainFlow) => chain.sheet.places.get(from.slug)?.y ?? -Infinity;
  const mean = ({ flows }: Port) => flows.reduce((sum, flow) => sum + Math.max(height(flow), 0), 0) / flows.length;
  return [...groups]
    .map(([label, flows]): Port => ({ id: `port:${label}`, label: flows.length > 1 ? label : null, flows }))
    .sort((a, b) => mean(a) - mean(b) || byText(a.id, b.id));
}

function lead(
  chain: Chain,
  flow: ChainFlow,
  place: Place,
  port: string,
  end: Point,
  trunk: number,
  marginOf: ReadonlyMap<string, MarginEnd>,
  head: boolean,
): OwnFlow {
  const shared = { id: `${flow.id}@${port}`, kind: flow.kind, to: head ? place.id : port, head };
  const source = chain.sheet.places.get(flow.from.slug);
  if (source)
    return {
      ...shared,
      from: source.id,
      ...runOrthogonally(chain.sheet, source, place, { end, trunk }, { lean: lean(flow.kind), atBox: head }),
    };
  const outside = marginOf.get(marginId(flow.from, true))!;
  const start = { x: outside.x, y: outside.y + MARGIN_BOX.height / 2 };
  const between = [
    { x: outside.x, y: -3 },
    { x: trunk, y: -3 },
    { x: trunk, y: end.y },
  ];
  return { ...shared, from: outside.id, ...straighten({ start, end, between }) };
}

function follow(
  chain: Chain,
  flow: ChainFlow,
  place: Place,
  kind: number,
  marginOf: ReadonlyMap<string, MarginEnd>,
): OwnFlow {
  const shared = { id: flow.id, kind: flow.kind, from: place.id, head: true };
  const target = chain.sheet.places.get(flow.to.slug);
  if (target) {
    const left = target.x - target.width / 2;
    const end = {
      x: left,
      y:
        target.height > 60
          ? Math.min(Math.max(place.y, target.y - target.height / 2 + 8), target.y + target.height / 2 - 8)
          : target.y,
    };
    return {
      ...shared,
      to: target.id,
      ...runOrthogonally(
        chain.sheet,
        place,
        target,
        { end, trunk: left - 12 - LEAN * (kind % 4) },
        { lean: lean(flow.kind) },
      ),
    };
  }
  const outside = marginOf.get(marginId(flow.to, false))!;
  const trunk = place.x + place.width / 2 + 8 + LEAN * (kind % 4);
  const start = { x: place.x + place.width / 2, y: place.y };
  const end = { x: outside.x, y: outside.y + MARGIN_BOX.height / 2 };
  const between = [
    { x: trunk, y: place.y },
    { x: trunk, y: -3 },
    { x: outside.x, y: -3 },
  ];
  return { ...shared, to: outside.id, ...straighten({ start, end, between }) };
}

const LEANS: Record<FlowKind, number> = {
  MAIN_INPUT: 0,
  AUXILIARY: 4,
  ENERGY: -4,
  EQUIPMENT: 8,
  SERVICE: -8,
  BY_PRODUCT: 6,
};
const lean = (kind: FlowKind): number => LEANS[kind];
