import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listen } from './listen.ts';

const hello = () => Promise.resolve(new Response('hello'));

const occupied = async (): Promise<Server> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
};

describe('the listener', () => {
  it('says where it is found, and is gone when it is closed', async () => {
    const listener = await listen(hello, { host: '127.0.0.1', port: 0 });
    expect(await (await fetch(listener.address)).text()).toBe('hello');
    await listener.close();
    await expect(fetch(listener.address)).rejects.toThrow();
  });

  it.each([
    ['0.0.0.0', '127.0.0.1'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
  ])('at %s is found at %s', async (host, shown) => {
    const listener = await listen(hello, { host, port: 0 });
    expect(listener.address).toMatch(new RegExp(`^http://${shown}:\\d+/$`));
    expect((await fetch(listener.address)).status).toBe(200);
    await listener.close();
  });

  it('closes although a browser keeps its connection', async () => {
    const listener = await listen(hello, { host: '127.0.0.1', port: 0 });
    await Promise.all(
      [fetch(listener.address), fetch(listener.address)].map(async (response) => (await response).text()),
    );
    await listener.close();
  });

  it('answers what is in flight before it is closed', async () => {
    const asked = Promise.withResolvers<void>();
    const release = Promise.withResolvers<Response>();
    const slow = () => {
      asked.resolve();
      return release.promise;
    };
    const listener = await listen(slow, { host: '127.0.0.1', port: 0 });
    const answer = fetch(listener.address);
    await asked.promise;
    const closed = listener.close();
    release.resolve(new Response('late'));
    expect(await (await answer).text()).toBe('late');
    await closed;
  });

  it('says what to do where the port is taken', async () => {
    const other = await occupied();
    const { port } = other.address() as AddressInfo;
    const refused = listen(hello, { host: '127.0.0.1', port });
    await expect(refused).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: `[main] port ${port} of 127.0.0.1 is in use: stop what uses it, or set LIANTU_PORT to another one`,
    });
    other.close();
  });

  it('says what to do where the host is not this machine', async () => {
    await expect(listen(hello, { host: '203.0.113.1', port: 0 })).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('set LIANTU_HOST'),
    });
  });
});
