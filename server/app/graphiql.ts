// What does a person see who opens the API in a browser? GraphiQL, without anything from outside, with five questions to begin with.
import { EXAMPLES } from '../schema/examples.ts';
import { serveBody, type ServedFile } from './files.ts';
import { GRAPHQL_PATH } from './graphql.ts';

/** GraphiQL moves a tab away under the first press of the mouse where it opens with several, and so misses the click. */
const STEADY_TABS = '<style>.graphiql-tab { transform: none !important; }</style>';

/** The editor reads the question from its address by itself; the values that go with it are handed to it. */
const VALUES_FROM_ADDRESS = `variables: new URLSearchParams(location.search).get('variables') ?? undefined`;

let page: Promise<ServedFile> | undefined;

/** The page is some nine megabytes: it is made when it is first asked for, and once. */
export const graphiqlPage = (): Promise<ServedFile> => (page ??= makePage());

export const wantsGraphiql = (request: Request, path: string): boolean =>
  path === GRAPHQL_PATH &&
  (request.method === 'GET' || request.method === 'HEAD') &&
  (request.headers.get('accept') ?? '').includes('text/html');

async function makePage(): Promise<ServedFile> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const settings = {
    title: 'GraphiQL · Liantu 链图',
    endpoint: GRAPHQL_PATH,
    defaultTabs: EXAMPLES.map(({ query }) => ({ query })),
  };
  const html = String(renderGraphiQL(settings));
  const written = JSON.stringify(settings);
  const at = html.lastIndexOf(written);
  if (at < 0) throw new Error('[app] the editor is not started the way it was: its settings are not found in its page');
  const started = `${html.slice(0, at)}{ ...${written}, ${VALUES_FROM_ADDRESS} }${html.slice(at + written.length)}`;
  const page = started.replace('</head>', `${STEADY_TABS}</head>`);
  return serveBody(new TextEncoder().encode(page), 'text/html; charset=utf-8');
}
