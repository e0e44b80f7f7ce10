// Is each answer asked for once, and again only when it should be?
import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/client.ts';
import { Loader } from './loader.svelte.ts';

describe('a loader', () => {
  it('follows a key: the same is not asked for again, another is', async () => {
    const loader = new Loader<string>();
    const fetchValue = vi.fn((_signal: AbortSignal) => Promise.resolve('here'));
    await loader.follow('a', fetchValue);
    await loader.follow('a', fetchValue);
    expect(fetchValue).toHaveBeenCalledTimes(1);
    await loader.follow('b', fetchValue);
    expect([loader.value, loader.key, fetchValue.mock.calls.length]).toEqual(['here', 'b', 2]);
    await loader.load('b', fetchValue);
    expect(fetchValue).toHaveBeenCalledTimes(3);
  });

  it('asks again for what failed, was given up, or was forgotten', async () => {
    const loader = new Loader<string>();
    const failing = () => Promise.reject(new ApiError('INTERNAL', 'no'));
    await loader.follow('a', failing);
    expect(loader.error?.kind).toBe('INTERNAL');
    await loader.follow('a', () => Promise.resolve('here'));
    expect([loader.value, loader.error]).toEqual(['here', null]);
    loader.clear();
    const held = loader.follow('a', () => new Promise(() => undefined));
    loader.cancel();
    expect([loader.loading, loader.error?.kind]).toEqual([false, 'CANCELLED']);
    await loader.follow('a', () => Promise.resolve('again'));
    expect(loader.value).toBe('again');
    void held;
  });
});
