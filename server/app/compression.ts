// How do answers of the API travel? Compressed, where they are whole texts; what comes in pieces goes on piece by piece.
import { codingFor, encode, WORTH_COMPRESSING } from './coding.ts';

/** Events and parts of an answer are of other types: whoever waits for them gets each when it comes. */
const WHOLE = /^application\/(graphql-response\+)?json\b/;

export async function compressAnswer(request: Request, response: Response): Promise<Response> {
  if (response.body === null || !WHOLE.test(response.headers.get('content-type') ?? '')) return response;
  const headers = new Headers(response.headers);
  headers.append('vary', 'accept-encoding');
  const whole = new Uint8Array(await response.arrayBuffer());
  const coding = whole.byteLength < WORTH_COMPRESSING ? null : codingFor(request);
  if (coding !== null) headers.set('content-encoding', coding);
  const body = coding === null ? whole : await encode(whole, coding);
  headers.set('content-length', String(body.byteLength));
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}
