import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { OPEN } from './access/access.ts';
import { createApp, type App } from './app.ts';
import { serveBody } from './app/files.ts';
import { unavailable } from './chain/errors.ts';
import { chains } from './store/contract/world.ts';
import { openStore } from './store/open.ts';
import { assembleSnapshot } from './store/snapshot.ts';
import type { Store } from './store/store.ts';

const HERE = 'http://liantu.test';
const log = { error: vi.fn() };
const SETTINGS = { version: '1.2.3', log, access: OPEN, hosts: ['liantu.test'] };
const file = (text: string, type: string) => serveBody(new TextEncoder().encode(text), type);
const files = new Map([
  ['/index.html', file('<!doctype html>', 'text/html; charset=utf-8')],
  ['/assets/main-1.js', file('1', 'text/javascript; charset=utf-8')],
]);

let store: Store;
let app: App;
const read = async () => assembleSnapshot(await store.snapshotSource());
const product = () => ({ store, snapshot: read, refresh: read });
const get = (path: string, headers: Record<string, string> = {}) => app.fetch(new Request(HERE + path, { headers }));
const page = { accept: 'text/html,application/xhtml+xml' };
const ask = (query: string, of: App = app) =>
  of.fetch(
    new Request(`${HERE}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  );

beforeAll(async () => {
  store = await openStore({ engine: 'sqlite', path: ':memory:' });
  await store.apply(chains().change());
  app = createApp(SETTINGS);
  app.serve(product(), files);
});
afterAll(() => store.close());

describe('before it is ready, the app', () => {
  const early = createApp(SETTINGS);
  early.wait('the seed is being <read>');

  it('says why at /health', async () => {
    const response = await early.fetch(new Request(`${HERE}/health`));
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'starting', reason: 'the seed is being <read>' });
  });

  it('answers questions with UNAVAILABLE', async () => {
    const response = await ask('{ about { version } }', early);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  });

  it('shows a page that asks again, with the reason as text', async () => {
    const response = await early.fetch(new Request(`${HERE}/`));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await response.text()).toContain('the seed is being &lt;read&gt;');
  });
});

describe('when it is ready, the app', () => {
  it('says so at /health, with engine and revision', async () => {
    const response = await get('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', version: '1.2.3', engine: 'sqlite', revision: 1 });
  });

  it('is not healthy once its store does not answer', async () => {
    const failing = createApp(SETTINGS);
    const revision = () => Promise.reject(unavailable('[store:neo4j] no answer'));
    failing.serve({ ...product(), store: { ...store, revision } }, files);
    const response = await failing.fetch(new Request(`${HERE}/health`));
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'unavailable', reason: '[store:neo4j] no answer' });
  });

  it('answers questions', async () => {
    const response = await ask('{ about { version engine revision } }');
    expect(await response.json()).toEqual({ data: { about: { version: '1.2.3', engine: 'sqlite', revision: 1 } } });
  });

  it('names the code of a failure, and hides a defect', async () => {
    expect(await (await ask('{ gap(region: "1", segment: "ash") { score } }')).json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' }, path: ['gap'] }],
    });
    const broken = createApp(SETTINGS);
    const listEnterprises = () => Promise.reject(new TypeError('secret'));
    broken.serve({ ...product(), store: { ...store, listEnterprises } as Store }, files);
    const text = await (await ask('{ enterprises(first: 1) { totalCount } }', broken)).text();
    expect(text).toContain('INTERNAL');
    expect(text).not.toContain('secret');
    expect(log.error).toHaveBeenCalledOnce();
  });

  it.each([
    ['a text that is no question', '{ about', 'INVALID'],
    ['a field that is not there', '{ about { nothing } }', 'INVALID'],
    ['more words than are read', `{ ${'about { version } '.repeat(3000)} }`, 'INVALID'],
    [
      'too many aliases',
      `{ ${Array.from({ length: 200 }, (_, n) => `a${n}: about { version }`).join(' ')} }`,
      'TOO_EXPENSIVE',
    ],
    [
      'too many objects',
      '{ enterprises(first: 200) { edges { node { productions { segment { inputs { from { outputs { to { inputs { kind } } } } } } } } } } }',
      'TOO_EXPENSIVE',
    ],
  ])('refuses %s', async (_what, query, code) => {
    const { errors } = (await (await ask(query)).json()) as { errors: { extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toContain(code);
  });

  it('offers nothing to pages of other sites', async () => {
    const response = await app.fetch(
      new Request(`${HERE}/graphql`, {
        method: 'OPTIONS',
        headers: { origin: 'http://elsewhere.test', 'access-control-request-method': 'POST' },
      }),
    );
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  const KEEP = 'mutation { keepView(state: {page: "map"}) { path } }';

  it('takes changes by POST, from its own page or a program, and never by GET', async () => {
    const { data } = (await (await ask(KEEP)).json()) as { data: { keepView: { path: string } } };
    expect(data.keepView.path).toMatch(/^\/v\/\w{12}$/);
    expect((await get(data.keepView.path, page)).status).toBe(200);
    const byGet = await get(`/graphql?query=${encodeURIComponent(KEEP)}`, { accept: 'application/json' });
    expect(byGet.status).toBe(405);
    expect(await byGet.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID' } }] });
    const sent = (headers: Record<string, string>) =>
      app.fetch(new Request(`${HERE}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: KEEP }) }));
    const json = { 'content-type': 'application/json' };
    expect((await sent({ ...json, origin: HERE })).status).toBe(200);
    expect((await sent({ ...json, origin: 'http://elsewhere.test' })).status).toBe(403);
    expect((await sent({ 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('answers nobody who calls it by a name that is not its own', async () => {
    const response = await get('/', { ...page, host: 'elsewhere.test' });
    expect([response.status, await response.text()]).toEqual([421, expect.stringContaining('LIANTU_ALLOWED_HOSTS')]);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'/);
  });

  it('takes no change where it was told so, and says it', async () => {
    const closed = createApp({ ...SETTINGS, access: { mayWrite: false, mayShare: true } });
    closed.serve(product(), files);
    expect(await (await ask(KEEP, closed)).json()).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('serves the web at every address of a page', async () => {
    for (const path of ['/', '/150500/natural-soda', '/enterprise/002128.SZ', '/v/0123456789ab']) {
      const response = await get(path, page);
      expect([path, response.status, await response.text()]).toEqual([path, 200, '<!doctype html>']);
    }
    // Whoever only asks whether anything answers does not say what it takes.
    expect((await get('/')).status).toBe(200);
  });

  it('serves files by their names, and nothing that was not built', async () => {
    expect(await (await get('/assets/main-1.js')).text()).toBe('1');
    for (const path of [
      '/assets/main-2.js',
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    expect((await app.fetch(new Request(`${HERE}/index.html`, { method: 'PUT' }))).status).toBe(405);
  });

  it('lets pages use their own scripts and data alone', async () => {
    const { headers } = await get('/', page);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it('shows GraphiQL, whole and with its examples, to a browser at /graphql', async () => {
    const response = await get('/graphql', page);
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self' 'unsafe-inline'/);
    const html = await response.text();
    expect(html).toContain('query Evidence {');
    expect(html).not.toMatch(/<(script|link)[^>]*(src|href)="https?:/);
  });
});

describe('outlines of divisions', () => {
  it('are served where somebody has put them in, and the API says so', async () => {
    const boundaries = file('{"type":"FeatureCollection"}', 'application/geo+json; charset=utf-8');
    const drawn = createApp({ ...SETTINGS, boundaries: { file: boundaries, problem: null } });
    drawn.serve(product(), files);
    const response = await drawn.fetch(new Request(`${HERE}/boundaries.json`));
    expect(response.headers.get('content-type')).toMatch(/geo\+json/);
    expect(await response.json()).toEqual({ type: 'FeatureCollection' });
    expect(await (await ask('{ about { boundaries } }', drawn)).json()).toEqual({
      data: { about: { boundaries: true } },
    });
    expect((await get('/boundaries.json')).status).toBe(404);
    expect(await (await ask('{ about { boundaries } }')).json()).toEqual({ data: { about: { boundaries: false } } });
  });

  it('are said to be wrong where they could not be taken', async () => {
    const problem = '[boundaries] approved.json: is no JSON';
    const tiled = createApp({ ...SETTINGS, boundaries: { file: null, problem } });
    tiled.serve(product(), files);
    expect(await (await ask('{ about { boundaries boundariesProblem } }', tiled)).json()).toEqual({
      data: { about: { boundaries: false, boundariesProblem: problem } },
    });
    expect((await tiled.fetch(new Request(`${HERE}/boundaries.json`))).status).toBe(404);
  });
});
