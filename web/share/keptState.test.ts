// Does a short link lead somewhere in this product, and nowhere else?
import { describe, expect, it } from 'vitest';
import { readKeptState, shortLinkIn } from './keptState.ts';

describe('a short link', () => {
  it('is told by its path', () => {
    expect(shortLinkIn('/v/Ab12')).toBe('Ab12');
    for (const path of ['/', '/v/', '/gaps', '/view/x']) expect(shortLinkIn(path)).toBeNull();
  });

  it('keeps an address of this server and what its page holds', () => {
    const state = { address: '/gaps?region=150500', region: '150500', page: { camera: 1 } };
    expect(readKeptState(state)).toEqual(state);
  });

  it('leads to no other server, whatever was kept', () => {
    for (const address of ['//elsewhere', '/\\elsewhere', 'https://elsewhere', '', 3, undefined])
      expect(readKeptState({ address })).toBeNull();
    expect(readKeptState(null)).toBeNull();
  });
});
