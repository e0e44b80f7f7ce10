import { describe, expect, it } from 'vitest';
import { OPEN, refuseSharing, refuseWriting } from './access.ts';
import { readActor } from './actor.ts';

describe('access', () => {
  it('lets everything pass where nothing is switched off', () => {
    expect(() => refuseWriting(OPEN)).not.toThrow();
    expect(() => refuseSharing(OPEN)).not.toThrow();
  });

  it('refuses with FORBIDDEN, and says which setting does it', () => {
    const closed = { mayWrite: false, mayShare: false };
    expect(() => refuseWriting(closed)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN', message: expect.stringContaining('LIANTU_READONLY') as unknown }),
    );
    expect(() => refuseSharing(closed)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN', message: expect.stringContaining('LIANTU_SHARE') as unknown }),
    );
  });
});

describe('an actor', () => {
  it.each([
    [undefined, 'operator'],
    ['  ', 'operator'],
    [' 奈曼旗　招商局 ', '奈曼旗 招商局'],
    ['招商三组', '招商三组'],
    ['2026 年专班', '2026 年专班'],
  ])('%j is %s', (text, actor) => expect(readActor(text)).toBe(actor));

  it.each(['someone@example.org', '王 138 0000 0000', '13800000000', 'x'.repeat(41)])('is not %s', (text) =>
    expect(() => readActor(text)).toThrow(expect.objectContaining({ code: 'INVALID' })),
  );
});
