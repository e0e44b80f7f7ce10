// How does a test ask the schema? Of a small world in memory, with the calls of the store counted.
import { graphql, type GraphQLError } from 'graphql';
import { OPEN, type Access } from '../access/access.ts';
import type { Draft } from '../store/contract/draft.ts';
import { firms } from '../store/contract/world.ts';
import { openStore } from '../store/open.ts';
import { assembleSnapshot } from '../store/snapshot.ts';
import type { Store } from '../store/store.ts';
import { createContext } from './context.ts';
import { maskError } from './errors.ts';
import { buildSchema } from './schema.ts';

export interface Answer {
  data: unknown;
  /** Code and message of each error, as a client sees them. */
  errors: { code: unknown; message: string }[];
  /** Which verbs of the store were called, in the order of their names, each as often as it was. */
  calls: string[];
}

export interface AskedWorld {
  store: Store;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

const schema = buildSchema();

/** Every question sees the world as it is then. */
export async function openWorld(draft: Draft = firms(), access: Access = OPEN): Promise<AskedWorld> {
  const store = await openStore({ engine: 'sqlite', path: ':memory:' });
  await store.apply(draft.change());
  return {
    store,
    close: () => store.close(),
    ask: async (query, variables = {}) => {
      const refresh = async () => assembleSnapshot(await store.snapshotSource());
      const calls: string[] = [];
      const contextValue = createContext('1.2.3', counted(store, calls), await refresh(), { access, refresh });
      const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
      return { data: plain(data), errors: (errors ?? []).map(shown), calls: calls.sort() };
    },
  };
}

const shown = (error: GraphQLError) => {
  const masked = maskError(error, { error: refuseDefect });
  return { code: masked.extensions.code, message: masked.message };
};

/** No test asks for what fails inside. */
const refuseDefect = (facts: object): never => {
  throw new Error('the schema failed unexpectedly', { cause: facts });
};

/** GraphQL.js answers with objects that have no prototype. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));

const counted = (store: Store, calls: string[]): Store =>
  new Proxy(store, {
    get: (target, name: keyof Store) => {
      const value = target[name];
      if (typeof value !== 'function') return value;
      return (...args: never[]) => {
        calls.push(name);
        return (value as (...args: never[]) => unknown).apply(target, args);
      };
    },
  });
