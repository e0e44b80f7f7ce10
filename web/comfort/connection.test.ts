// Is what failed asked again when the server is back, and once?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Connection } from './connection.svelte.ts';

afterEach(() => vi.restoreAllMocks());

describe('the connection', () => {
  it('asks again, once, for what failed while the server was gone', () => {
    const connection = new Connection();
    const [kept, taken] = [vi.fn(), vi.fn()];
    connection.missed();
    connection.whenBack(kept);
    connection.whenBack(taken)();
    expect(connection.lost).toBe(true);
    connection.reached();
    connection.reached();
    expect(connection.lost).toBe(false);
    expect([kept.mock.calls.length, taken.mock.calls.length]).toEqual([1, 0]);
  });

  it('looks whether the server is back, and stays lost while it is not', async () => {
    const connection = new Connection();
    connection.missed();
    const sent = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('offline'));
    await connection.look();
    expect(connection.lost).toBe(true);
    sent.mockResolvedValueOnce(Response.json({ status: 'ready' }));
    await connection.look();
    expect(connection.lost).toBe(false);
    expect(sent.mock.calls.map(([address]) => address)).toEqual(['/health', '/health']);
  });
});
