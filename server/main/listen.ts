// How are requests taken from a port, and how are they ended? Those in flight are answered; then the port is free.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import { invalid, unavailable } from '../chain/errors.ts';

export interface Listener {
  /** Where a browser on this machine finds it. */
  address: string;
  /** Takes no further requests, and is done when the last one is answered. */
  close(): Promise<void>;
}

/** A client that sends half a request and waits must not keep the server for ever. */
const PATIENCE = 10_000;

/** @throws UNAVAILABLE where the port is taken or may not be used, INVALID for a host that is not this machine's. */
export async function listen(
  fetch: (request: Request) => Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Listener> {
  const adapter = createServerAdapter(fetch);
  const server = createServer((request, response) => void adapter(request, response));
  let closing = false;
  server.on('request', (_request, response) => {
    // A kept connection is idle once its answer is out, and would hold the server up until the client leaves.
    response.on('close', () => closing && server.closeIdleConnections());
  });
  await open(server, host, port);
  const close = (): Promise<void> =>
    new Promise((done) => {
      closing = true;
      const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
      server.close(() => {
        clearTimeout(impatience);
        done();
      });
    });
  return { address: addressOf(server, host), close };
}

function open(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(refusal(error, host, port)));
    server.listen(port, host, () => done());
  });
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return unavailable(
        `[main] port ${port} of ${host} is in use: stop what uses it, or set LIANTU_PORT to another one`,
      );
    case 'EACCES':
      return unavailable(`[main] port ${port} of ${host} may not be used: set LIANTU_PORT to one above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return invalid(
        `[main] ${host} is no address of this machine: set LIANTU_HOST to 127.0.0.1, 0.0.0.0 or one of its own`,
      );
    default:
      return unavailable(`[main] cannot listen on port ${port} of ${host}: ${error.message}`, error);
  }
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const everywhere = host === '0.0.0.0' || host === '::';
  const shown = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}/`;
}
