// What has to be done to the canvas, so that it shows other elements? No more than what differs.
import type { ElementDefinition } from 'cytoscape';

export interface Changes {
  /** Ids of what is no longer wanted. */
  gone: readonly string[];
  changed: readonly ElementDefinition[];
  /** In the order given: nodes stand before the lines between them. */
  added: ElementDefinition[];
}

export function compareElements(
  shown: ReadonlyMap<string, ElementDefinition>,
  elements: readonly ElementDefinition[],
): Changes {
  const wanted = new Map(elements.map((element) => [String(element.data.id), element]));
  // With a box go its lines: those that stay come anew.
  const lost = new Set([...shown.keys()].filter((id) => !wanted.has(id)));
  const isLost = ({ data }: ElementDefinition) => lost.has(String(data.source)) || lost.has(String(data.target));
  const gone = [...shown].flatMap(([id, element]) => {
    const next = wanted.get(id);
    return next === undefined || isLost(element) || isMovedLine(element, next) ? [id] : [];
  });
  const dropped = new Set(gone);
  const stays = (id: string) => shown.has(id) && !dropped.has(id);
  return {
    gone,
    changed: [...wanted].flatMap(([id, element]) => (stays(id) && !same(shown.get(id)!, element) ? [element] : [])),
    added: [...wanted].flatMap(([id, element]) => (stays(id) ? [] : [element])),
  };
}

/** A line keeps its ends for as long as it lives. */
const isMovedLine = (one: ElementDefinition, other: ElementDefinition): boolean =>
  one.data.source !== other.data.source || one.data.target !== other.data.target;

function same(one: ElementDefinition, other: ElementDefinition): boolean {
  if (one === other) return true;
  return (
    one.classes === other.classes &&
    one.position?.x === other.position?.x &&
    one.position?.y === other.position?.y &&
    sameData(one.data, other.data)
  );
}

function sameData(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
