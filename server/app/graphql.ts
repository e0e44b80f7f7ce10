// How does a question over HTTP become an answer? Yoga, with the limits of the schema, its errors and one context a request.
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { OPEN, type Access } from '../access/access.ts';
import type { Snapshot } from '../chain/snapshot.ts';
import { createContext, NO_OUTLINES, type Context, type Outlines } from '../schema/context.ts';
import { maskError, nameCode, type Log } from '../schema/errors.ts';
import { limitShape } from '../schema/limits/shape.ts';
import { limitSize } from '../schema/limits/size.ts';
import { buildSchema } from '../schema/schema.ts';
import type { Store } from '../store/store.ts';

/** What questions are answered from. */
export interface Product {
  store: Store;
  /** The snapshot at hand; a newer revision is noticed without letting anyone wait. */
  snapshot(): Promise<Snapshot> | Snapshot;
  /** One that holds every change made so far. */
  refresh(): Promise<Snapshot>;
}

export const GRAPHQL_PATH = '/graphql';
/** Words and signs of a query's text. */
const MOST_TOKENS = 5_000;
const MOST_BYTES = 1_000_000;

const limits: Plugin = {
  onParse: ({ setParseFn, parseFn }) =>
    setParseFn((source, options) => parseFn(source, { ...options, maxTokens: MOST_TOKENS })),
  onValidate: ({ addValidationRule }) => addValidationRule(limitShape),
  onExecute: ({ args }) => limitSize(args.schema, args.document, args.operationName, args.variableValues ?? {}),
};

/** Questions that do not fit the schema never reach the mask, and carry a code of Yoga's own. */
const codes: Plugin = {
  onResultProcess: ({ result, setResult }) => {
    if ('errors' in result && result.errors) setResult({ ...result, errors: result.errors.map(nameCode) });
  },
};

export function createGraphql(
  version: string,
  log: Log,
  access: Access = OPEN,
  outlines: Outlines = NO_OUTLINES,
): YogaServerInstance<Product, Context> {
  return createYoga<Product, Context>({
    schema: buildSchema(),
    graphqlEndpoint: GRAPHQL_PATH,
    context: async ({ store, snapshot, refresh }) =>
      createContext(version, store, await snapshot(), { access, outlines, refresh: () => refresh() }),
    maskedErrors: { maskError: (error) => maskError(error, log) },
    plugins: [limits, codes],
    maxRequestBodySize: MOST_BYTES,
    logging: false,
    // The page of GraphiQL comes from this server's own files; nothing else is offered to other sites.
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
  });
}
