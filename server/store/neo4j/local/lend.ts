// Tests share one Neo4j, and Community holds one database: who may use it now? Global set-up of the test run: a small
// server that starts Neo4j when the first test asks, and lends it to one after the other.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j, type LocalNeo4j } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The port of the lender on this machine. */
    neo4jLender: number;
  }
}

/** What a borrower is told, in one line of JSON. */
export type Loan = { address: string } | { error: string };

export default async function lendNeo4j(project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  let started: Promise<LocalNeo4j> | null = null;
  let folder: string | null = null;
  const queue: Socket[] = [];

  const start = async (): Promise<LocalNeo4j> => {
    folder = await mkdtemp(join(tmpdir(), 'liantu-neo4j-'));
    const server = await startLocalNeo4j({
      port: 0,
      folder,
      life: 'short',
      report: (line) => process.stderr.write(`${line}\n`),
    });
    // A run that is broken off leaves no server behind.
    process.once('exit', () => void server.stop());
    return server;
  };
  const address = async (): Promise<string> => process.env.LIANTU_NEO4J_URL || (await (started ??= start())).address;
  const serve = async (borrower: Socket): Promise<void> => {
    const loan: Loan = await address().then(
      (found) => ({ address: found }),
      (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
    );
    borrower.write(`${JSON.stringify(loan)}\n`);
  };

  const lender = createServer((borrower) => {
    borrower.on('error', () => borrower.destroy());
    // The loan lasts as long as the connection: a test that dies gives back too.
    borrower.on('close', () => {
      const wasFirst = queue[0] === borrower;
      queue.splice(queue.indexOf(borrower), 1);
      if (wasFirst && queue[0]) void serve(queue[0]);
    });
    if (queue.push(borrower) === 1) void serve(borrower);
  });
  lender.listen(0, '127.0.0.1');
  await once(lender, 'listening');
  project.provide('neo4jLender', (lender.address() as AddressInfo).port);

  return async () => {
    lender.close();
    await started?.then((server) => server.stop()).catch(() => undefined);
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  };
}
