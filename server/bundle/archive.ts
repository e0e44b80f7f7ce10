// What files does a zip archive hold, and are they what it says? Limits keep a small archive from becoming a huge one.
// Layout after the PKWARE .ZIP File Format Specification (APPNOTE) 6.3.10.
import { crc32 } from 'node:zlib';
import { inflateSync } from 'fflate';
import { invalid } from '../chain/errors.ts';
import { decodeText } from './decode.ts';

export interface Limits {
  /** Files in an archive. */
  entries: number;
  /** Bytes of everything, unpacked. */
  bytes: number;
}

export const LIMITS: Limits = { entries: 2_000, bytes: 1 << 30 };

export interface ArchiveEntry {
  /** With slashes, as the archive says. */
  path: string;
  bytes: Uint8Array;
}

interface Listed {
  path: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const UTF8_FLAG = 1 << 11;
const ENCRYPTED_FLAG = 1;
/** Stands where a value lies in a 64-bit extension. */
const ELSEWHERE = 0xffffffff;

/** @throws INVALID where the archive is broken, encrypted, of an unknown method, or beyond the limits. */
export function readArchive(name: string, bytes: Uint8Array, limits: Limits = LIMITS): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const listed = list(name, bytes, view);
    checkLimits(name, listed, limits);
    return listed.filter((entry) => !entry.path.endsWith('/')).map((entry) => unpack(name, bytes, view, entry));
  } catch (cause) {
    if (cause instanceof RangeError) throw broken(name, 'it ends too early');
    throw cause;
  }
}

function list(name: string, bytes: Uint8Array, view: DataView): Listed[] {
  const end = findEnd(view);
  if (end === null) throw broken(name, 'it has no directory');
  const count = view.getUint16(end + 10, true);
  const found: Listed[] = [];
  let at = view.getUint32(end + 16, true);
  if (at === ELSEWHERE || count === 0xffff)
    throw invalid(`[bundle] ${name} is an archive beyond 4 GB: import it as a folder`);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw broken(name, 'its directory is damaged');
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    found.push({
      path: readName(bytes.subarray(at + 46, nameEnd), (flags & UTF8_FLAG) !== 0),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & ENCRYPTED_FLAG) !== 0,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** Windows writes Chinese names in its own code page and does not say so. */
function readName(bytes: Uint8Array, utf8: boolean): string {
  const name = utf8
    ? new TextDecoder().decode(bytes)
    : (decodeText(bytes)?.text ?? new TextDecoder('latin1').decode(bytes));
  return name.replaceAll('\\', '/');
}

function checkLimits(name: string, listed: readonly Listed[], limits: Limits): void {
  if (listed.length > limits.entries) {
    throw invalid(
      `[bundle] ${name} holds ${listed.length} files, at most ${limits.entries} are read: pack only the bundle's own`,
    );
  }
  const total = listed.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.bytes) {
    throw invalid(
      `[bundle] ${name} unpacks to ${total} bytes, at most ${limits.bytes} are read: import it in parts, or as a folder`,
    );
  }
  const paths = new Set<string>();
  for (const { path, encrypted, method } of listed) {
    if (paths.has(path)) throw invalid(`[bundle] ${name} holds ${path} twice: pack it again`);
    if (encrypted) throw invalid(`[bundle] ${name} has a password: pack it without one`);
    if (method !== STORED && method !== DEFLATED)
      throw invalid(`[bundle] ${name} packs ${path} by a method that is not read: pack it as an ordinary zip`);
    paths.add(path);
  }
}

function unpack(name: string, bytes: Uint8Array, view: DataView, entry: Listed): ArchiveEntry {
  if (view.getUint32(entry.offset, true) !== LOCAL) throw broken(name, `${entry.path} is not where it should be`);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  const content = entry.method === STORED ? packed : inflate(name, packed, entry);
  if (content.byteLength !== entry.size || crc32(content) !== entry.crc) throw broken(name, `${entry.path} is damaged`);
  return { path: entry.path, bytes: content };
}

/** Never writes beyond the size that the directory states and the limits were checked against. */
function inflate(name: string, packed: Uint8Array, entry: Listed): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    throw broken(name, `${entry.path} cannot be unpacked`);
  }
}

const broken = (name: string, why: string) =>
  invalid(`[bundle] ${name} is no whole zip archive (${why}): fetch or pack it again`);
