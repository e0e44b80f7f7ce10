// In which encoding is this text? A byte order mark first, then strict UTF-8, then the GB18030 that Chinese Excel saves.

export type Encoding = 'UTF-8' | 'UTF-16' | 'GB18030';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

const MARKS: readonly { mark: readonly number[]; label: string; encoding: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'UTF-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le', encoding: 'UTF-16' },
  { mark: [0xfe, 0xff], label: 'utf-16be', encoding: 'UTF-16' },
];
const UNMARKED = [
  { label: 'utf-8', encoding: 'UTF-8' },
  { label: 'gb18030', encoding: 'GB18030' },
] as const;

/** Null where the bytes are no text in any of the encodings; nothing is ever replaced by `�`. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  for (const { label, encoding } of marked ? [marked] : UNMARKED) {
    const text = decodeStrictly(bytes, label);
    if (text !== null && !text.includes('\0')) return { text, encoding };
  }
  return null;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
