// Which files does the browser get, and what may it keep? The built web, read once: only what was built can be asked for.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { codingFor, encode, WORTH_COMPRESSING, type Coding } from './coding.ts';

export interface ServedFile {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
  /** Its name changes with its content. */
  immutable: boolean;
}
/** By path from the root of the site, `/index.html`. */
export type ServedFiles = ReadonlyMap<string, ServedFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSED_ALREADY = /^(image\/png|font\/woff2)/;
/** Vite writes everything whose name carries a hash into this folder. */
const HASHED = '/assets/';

export function serveBody(body: Uint8Array<ArrayBuffer>, type: string, immutable = false): ServedFile {
  // Weak: the same tag stands for the file as it is and compressed.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, type, etag, immutable };
}

/** Empty where there is no such folder. */
export async function readFiles(folder: string): Promise<ServedFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path): Promise<[string, ServedFile]> => {
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return [address, serveBody(new Uint8Array(await readFile(path)), type, address.startsWith(HASHED))];
  });
  return new Map(await Promise.all(files));
}

/** Each file is compressed once, when it is first asked for. */
const compressed = new WeakMap<ServedFile, Map<Coding, Promise<Uint8Array<ArrayBuffer>>>>();

export async function answerWith(file: ServedFile, request: Request): Promise<Response> {
  const headers = new Headers({
    'content-type': file.type,
    etag: file.etag,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  });
  if (
    request.headers
      .get('if-none-match')
      ?.split(/\s*,\s*/)
      .includes(file.etag)
  )
    return new Response(null, { status: 304, headers });
  const coding = isWorthCompressing(file) ? codingFor(request) : null;
  if (coding !== null) headers.set('content-encoding', coding);
  const body = coding === null ? file.body : await compress(file, coding);
  headers.set('content-length', String(body.byteLength));
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

const isWorthCompressing = ({ body, type }: ServedFile): boolean =>
  body.byteLength >= WORTH_COMPRESSING && !COMPRESSED_ALREADY.test(type);

function compress(file: ServedFile, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  const known = compressed.get(file) ?? new Map<Coding, Promise<Uint8Array<ArrayBuffer>>>();
  compressed.set(file, known);
  const body = known.get(coding) ?? encode(file.body, coding);
  known.set(coding, body);
  return body;
}
