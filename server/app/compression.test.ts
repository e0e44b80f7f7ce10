// Do answers travel small to those who take them so, whole to those who do not, and at once where they come in pieces?
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressAnswer } from './compression.ts';

const ANSWER = JSON.stringify({ data: { names: Array.from({ length: 200 }, (_, index) => `环节${index}`) } });
const JSON_TYPE = 'application/graphql-response+json; charset=utf-8';
const ask = (accepted: string, body: BodyInit | null = ANSWER, type = JSON_TYPE) =>
  compressAnswer(
    new Request('http://here/graphql', { headers: { 'accept-encoding': accepted } }),
    new Response(body, { status: 200, headers: { 'content-type': type, vary: 'origin' } }),
  );
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('an answer', () => {
  it('is compressed as its reader takes it, and says so to caches', async () => {
    const brotli = await ask('gzip, deflate, br');
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(brotli.headers.get('vary')).toBe('origin, accept-encoding');
    const body = await bytes(brotli);
    expect(brotli.headers.get('content-length')).toBe(String(body.byteLength));
    expect(brotliDecompressSync(body).toString()).toBe(ANSWER);
    const gzip = await ask('gzip');
    expect([gzip.headers.get('content-encoding'), gunzipSync(await bytes(gzip)).toString()]).toEqual(['gzip', ANSWER]);
  });

  it('comes as it is to those who take nothing else, and where it is short', async () => {
    for (const response of [await ask('identity'), await ask('br;q=0'), await ask('br', '{"data":{}}')]) {
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(response.headers.get('vary')).toBe('origin, accept-encoding');
      expect(JSON.parse(await response.text())).toHaveProperty('data');
    }
  });

  it('that comes in pieces is handed on piece by piece', async () => {
    let send: (text: string) => void = () => undefined;
    const events = new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = (text) => controller.enqueue(new TextEncoder().encode(text));
      },
    });
    const response = await ask('br', events, 'text/event-stream');
    const reader = response.body!.getReader();
    send('event: next\n\n');
    // The stream is not at its end: what was sent is here all the same.
    const { value, done } = await reader.read();
    expect([new TextDecoder().decode(value), done]).toEqual(['event: next\n\n', false]);
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('without a body stays without one', async () => {
    expect((await ask('br', null)).body).toBeNull();
  });
});
