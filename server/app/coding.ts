// In which coding does a body travel, and how does it get there? What the browser takes, of those that are worth their time.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Quick ones: an answer is compressed while somebody waits for it. */
const CODINGS = {
  br: (body: Uint8Array) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Uint8Array) => promisify(gzip)(body),
} as const;
export type Coding = keyof typeof CODINGS;

/** Below this a compressed body is hardly smaller. */
export const WORTH_COMPRESSING = 1024;

/** The best of the codings that the request accepts; null for the body as it is. */
export function codingFor(request: Request): Coding | null {
  const accepted = (request.headers.get('accept-encoding') ?? '').split(',').map((part) => part.trim().split(';'));
  const takes = (coding: string) =>
    accepted.some(([name, quality]) => name === coding && !/q=0(\.0*)?$/.test(quality ?? ''));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

export const encode = async (body: Uint8Array, coding: Coding): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await CODINGS[coding](body));
