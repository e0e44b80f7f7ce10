// Which links are there, read off a random world in the plainest way? The engines are held to it.
import type { End, Link } from '../../chain/link.ts';
import { nameOf } from './links.ts';
import type { RandomLinks } from './randomLinks.ts';

/** The names of all links, sorted. */
export function naiveLinks(world: RandomLinks): string[] {
  const into = new Map(world.merges.map(({ alias, id }) => [alias, id]));
  const stands = (id: string): string => {
    const target = into.get(id);
    return target === undefined ? id : stands(target);
  };
  const isFirm = (id: string) => world.firms.some((firm) => stands(firm) === id);
  const firm = (id: string): End => ({ kind: 'enterprises', key: stands(id) });
  const party = (name: string): End => {
    const key = stands(name);
    const kind = isFirm(key) ? 'enterprises' : world.organisations.includes(key) ? 'organisations' : 'regions';
    return { kind, key };
  };
  const names: string[] = [];
  const add = (relation: Link['relation'], from: End, to: End, record: string) =>
    names.push(nameOf({ relation, from, to, record } as Link));

  for (const [from, to, item] of world.supplies) {
    add('supplies', firm(from), firm(to), `${stands(from)}|${stands(to)}||${item}`);
  }
  for (const [from, to] of world.holdings) add('holds', firm(from), firm(to), `${stands(from)}|${stands(to)}`);
  for (const [from, to, kind] of world.relations) {
    add('related', party(from), party(to), `${party(from).key}|${party(to).key}|${kind}`);
  }
  for (const { id, investors, segments } of world.projects) {
    const project: End = { kind: 'projects', key: id };
    for (const name of investors) if (isFirm(stands(name))) add('invests', firm(name), project, id);
    for (const segment of segments) add('addresses', project, { kind: 'segments', key: segment }, id);
  }
  for (const [from, to] of [
    ['trona', 'ash'],
    ['ash', 'glass'],
  ] as const) {
    add('flows', { kind: 'segments', key: from }, { kind: 'segments', key: to }, `${from}|${to}|main-input`);
  }
  return [...new Set(names)].sort();
}
