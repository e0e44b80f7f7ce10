// What does the one port answer? The web at its addresses, the API, its editor, and whether all of it is ready.
import { OPEN, type Access } from './access/access.ts';
import { LiantuError } from './chain/errors.ts';
import type { Log } from './schema/errors.ts';
import { compressAnswer } from './app/compression.ts';
import type { Boundaries } from './app/boundaries.ts';
import { answerWith, type ServedFiles } from './app/files.ts';
import { graphiqlPage, wantsGraphiql } from './app/graphiql.ts';
import { createGraphql, GRAPHQL_PATH, type Product } from './app/graphql.ts';
import { refuseStranger } from './app/guard.ts';
import { EDITOR_POLICY, secure } from './app/headers.ts';
import { waitingPage } from './app/waiting.ts';

export interface App {
  fetch(request: Request): Promise<Response>;
  /** What is told until questions can be answered. */
  wait(reason: string): void;
  /** From now on questions are answered, and the files are there. */
  serve(product: Product, files: ServedFiles): void;
}

type State = { ready: false; reason: string } | { ready: true; product: Product; files: ServedFiles };

const HEALTH_PATH = '/health';
const BOUNDARIES_PATH = '/boundaries.json';
const UNREADY = { status: 503, headers: { 'retry-after': '1', 'cache-control': 'no-store' } };

export interface AppSettings {
  version: string;
  log: Log;
  access?: Access;
  /** Names under which the server may be addressed, beside localhost and addresses in numbers; in small letters. */
  hosts?: readonly string[];
  /** Outlines of divisions that who runs the server has put in. */
  boundaries?: Boundaries;
}

const NO_BOUNDARIES: Boundaries = { file: null, problem: null };

export function createApp({
  version,
  log,
  access = OPEN,
  hosts = [],
  boundaries: { file: outlines, problem } = NO_BOUNDARIES,
}: AppSettings): App {
  const graphql = createGraphql(version, log, access, { there: outlines !== null, problem });
  let state: State = { ready: false, reason: 'the server is starting' };

  const answer = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    if (path === HEALTH_PATH) return health(state, version);
    if (!state.ready) return unready(path, state.reason);
    if (wantsGraphiql(request, path)) {
      const response = await answerWith(await graphiqlPage(), request);
      response.headers.set('content-security-policy', EDITOR_POLICY);
      return response;
    }
    if (path === GRAPHQL_PATH) return compressAnswer(request, await graphql.fetch(request, state.product));
    if (path === BOUNDARIES_PATH && outlines) return answerWith(outlines, request);
    return serveFile(request, path, state.files);
  };

  return {
    fetch: async (request) => secure(refuseStranger(request, hosts) ?? (await answer(request))),
    wait: (reason) => {
      state = { ready: false, reason };
    },
    serve: (product, files) => {
      state = { ready: true, product, files };
    },
  };
}

/** Ready means that the store answers now, not that it once did. */
async function health(state: State, version: string): Promise<Response> {
  if (!state.ready) return Response.json({ status: 'starting', reason: state.reason }, UNREADY);
  const { store } = state.product;
  try {
    const revision = await store.revision();
    const body = { status: 'ready', version, engine: store.engine, revision };
    return Response.json(body, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    const reason = error instanceof LiantuError ? error.message : '[app] the store does not answer';
    return Response.json({ status: 'unavailable', reason }, UNREADY);
  }
}

function unready(path: string, reason: string): Response {
  if (path !== GRAPHQL_PATH) return waitingPage(reason, UNREADY);
  const message = `[app] not ready yet: ${reason}`;
  return Response.json({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] }, UNREADY);
}

/** A browser that opens any other address gets the web, which finds the page by itself. */
async function serveFile(request: Request, path: string, files: ServedFiles): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response('Method not allowed\n', { status: 405, headers: { allow: 'GET, HEAD' } });
  const isPage = path === '/' || (request.headers.get('accept') ?? '').includes('text/html');
  const file = files.get(path) ?? (isPage ? files.get('/index.html') : undefined);
  return file ? answerWith(file, request) : new Response('Not found\n', { status: 404 });
}
