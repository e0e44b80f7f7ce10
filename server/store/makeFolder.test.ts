import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from './makeFolder.ts';

describe('a folder', () => {
  let root = '';
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'liantu-folder-'))));
  afterEach(() => rmSync(root, { recursive: true }));

  it('is made with all that lies above it, and may be there already', () => {
    makeFolder(join(root, 'a', 'b'));
    makeFolder(join(root, 'a', 'b'));
    expect(statSync(join(root, 'a', 'b')).isDirectory()).toBe(true);
  });

  it('is refused below a file', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => makeFolder(join(root, 'file', 'b'))).toThrow();
  });

  it.runIf(existsSync('/proc/self'))('is refused at once where the system takes none', () => {
    expect(() => makeFolder('/proc/liantu/data')).toThrow(/ENOENT|EACCES|EPERM/);
  });
});
