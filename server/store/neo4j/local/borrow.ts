// How does a test get a Neo4j of its own for a while?
import { once } from 'node:events';
import { connect as dial } from 'node:net';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';
import type { Loan } from './lend.ts';

/** Whether this run has a Neo4j at all; a test that needs one is skipped where not, and the run says so at its end. */
export const neo4jOffered = (process.env.LIANTU_TEST_PARTS ?? '').split(',').includes('neo4j');

/** For the hook that borrows: others may have it, and the first of all downloads and starts it. */
export const PATIENCE_MS = 600_000;

export interface BorrowedNeo4j {
  /** neo4j://… or bolt://…, as LIANTU_STORE takes it. */
  address: string;
  user: string | null;
  password: string | null;
  database: string | null;
  giveBack(): Promise<void>;
}

/** Waits until no other test has it. */
export async function borrowNeo4j(): Promise<BorrowedNeo4j> {
  const line = dial(inject('neo4jLender'), '127.0.0.1');
  const [said] = (await once(createInterface({ input: line }), 'line')) as [string];
  const loan = JSON.parse(said) as Loan;
  if ('error' in loan) {
    line.destroy();
    throw new Error(loan.error);
  }
  return {
    address: loan.address,
    user: process.env.LIANTU_NEO4J_USER || null,
    password: process.env.LIANTU_NEO4J_PASSWORD || null,
    database: process.env.LIANTU_NEO4J_DATABASE || null,
    giveBack: async () => {
      line.end();
      await once(line, 'close');
    },
  };
}
