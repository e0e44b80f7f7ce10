import { describe, expect, it } from 'vitest';
import { refuseStranger } from './guard.ts';

const HOSTS = ['atlas.example'];
const HERE = 'http://127.0.0.1:4000';

const ask = (headers: Record<string, string>, method = 'POST', path = '/graphql') =>
  refuseStranger(
    new Request(HERE + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'POST' && { body: '{}' }),
    }),
    HOSTS,
  );

describe('the guard', () => {
  it.each([
    '127.0.0.1:4000',
    'localhost:4000',
    'LOCALHOST',
    'a.localhost',
    '[::1]:4000',
    '10.0.0.7',
    'Atlas.example:80',
    'atlas.example.',
  ])('lets pass who addresses the server as %s', (host) => {
    expect(ask({ host })).toBeNull();
    expect(ask({ host }, 'GET', '/')).toBeNull();
  });

  it.each(['evil.example', 'atlas.example.evil.test', '127.0.0.1.evil.test', 'localhost.evil.test', ''])(
    'refuses who addresses it as "%s", even to read',
    async (host) => {
      const response = ask({ host }, 'GET');
      expect(response?.status).toBe(421);
      expect(await response?.json()).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('LIANTU_ALLOWED_HOSTS') }],
      });
      expect(await ask({ host }, 'GET', '/')?.text()).toContain('LIANTU_ALLOWED_HOSTS');
    },
  );

  it.each<Record<string, string>>([
    {},
    { origin: HERE },
    { origin: 'https://atlas.example', host: 'atlas.example' },
    { origin: HERE, 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { 'content-type': 'Application/JSON; charset=utf-8' },
  ])('takes a change that comes with %j', (headers) => expect(ask({ host: '127.0.0.1:4000', ...headers })).toBeNull());

  it.each<Record<string, string>>([
    { origin: 'http://elsewhere.test' },
    { origin: 'http://127.0.0.1:5000' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: HERE, 'sec-fetch-site': 'cross-site' },
  ])('refuses one that comes with %j', async (headers) => {
    const response = ask({ host: '127.0.0.1:4000', ...headers });
    expect(response?.status).toBe(403);
    expect(await response?.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    '',
  ])('refuses a question as %s, which any page could send', (type) =>
    expect(ask({ host: 'localhost', 'content-type': type })?.status).toBe(415),
  );
});
