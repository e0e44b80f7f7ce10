// What is linked to what, by what, how often, and over whom do two things hang together?
import { exploredName, waysFrom, type ExploredEnd } from '../../chain/exploring/relation.ts';
import { invalid } from '../../chain/errors.ts';
import { connect, readPage } from '../base/connection.ts';
import { findRegion } from '../base/find.ts';
import { typeOfThing } from '../base/typeOfThing.ts';
import { evidenceAbout } from '../evidence/gather.ts';
import type { Resolvers } from '../types.generated.ts';
import { findPathsBetween } from './between.ts';
import { findEnd, isKnown, loadEnd, nameEnd, standingEnd } from './ends.ts';
import type { SeenNeighbour } from './neighbour.ts';
import { countNeighbours, readNeighbours } from './neighbours.ts';

const MOST = 100;
const NAMED = 10;

export const linkResolvers: Resolvers = {
  LinkedThing: { __resolveType: typeOfThing },
  Query: {
    linkedEnds: (_parent, { of }, context) => {
      if (of.length >= 1 && of.length <= MOST) return Promise.all(of.map((end) => standingEnd(end, context)));
      throw invalid(`[schema] of: ${of.length} things are asked about, 1 to ${MOST} are accepted`);
    },
    links: async (_parent, { of, relation, direction, near, ...page }, context) => {
      const end = await findEnd(of, context);
      const place = near ? findRegion(context.snapshot, near).code : null;
      const list = `links:${exploredName(end)}:${relation}:${direction}:${place ?? ''}`;
      const query = { of: end, relation, direction, near: place, page: readPage(list, page, MOST) };
      const found = await readNeighbours(query, context);
      return connect(list, found, (link) => link, { revision: context.snapshot.revision, after: page.after });
    },
    pathsBetween: async (_parent, { from, to, relations, ...rest }, context) => {
      const [begin, end] = await Promise.all([findEnd(from, context), findEnd(to, context)]);
      return findPathsBetween({ ...rest, from: begin, to: end, relations: relations ?? null }, context);
    },
  },
  LinkedEnd: {
    known: async (end, _args, context) => isKnown(end, context),
    nameZh: async (end, _args, context) => (await nameEnd(end, context)).zh,
    nameEn: async (end, _args, context) => (await nameEnd(end, context)).en,
    thing: (end, _args, context) => loadEnd(end, context),
    counts: (end, _args, context) =>
      Promise.all(waysFrom(end.kind).map(async (way) => ({ ...way, total: await countNeighbours(end, way, context) }))),
  },
  Link: {
    id: (link) => idOf(link),
    word: ({ word }) => (word === '' ? null : word),
    on: ({ on }) => (on === '' ? null : on),
    evidence: async ({ relation, record, to }, _args, { loaders }) => {
      const all = await evidenceAbout(record, loaders);
      return relation === 'sourced' ? all.filter(({ claim }) => claim.source === to.key) : all;
    },
  },
  PathsBetween: {
    paths: ({ paths }) => paths.map((hops) => ({ length: hops.length, hops: [...hops] })),
    cutCount: ({ cut }) => cut.length,
    cut: ({ cut }) => cut.slice(0, NAMED),
    revision: (_parent, _args, { snapshot }) => snapshot.revision,
  },
  HopBetween: { links: ({ links }) => [...links] },
};

/** A project's record says several links: the ends are part of the name. */
const idOf = ({ relation, from, to, record }: SeenNeighbour): string =>
  Buffer.from(JSON.stringify([relation, endOf(from), endOf(to), record.key])).toString('base64url');
const endOf = ({ kind, key }: ExploredEnd) => `${kind}:${key}`;
