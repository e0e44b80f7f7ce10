// What does `liantu neo4j` do? It runs a local Neo4j in the foreground until somebody stops it.
import { unavailable } from '../../../chain/errors.ts';
import { startLocalNeo4j } from './server.ts';

export const LOCAL_NEO4J_DEFAULTS = { port: 7687, folder: 'data/neo4j' } as const;

export interface RunOptions {
  /** LOCAL_NEO4J_DEFAULTS.port unless given; 0 takes a free one. */
  port?: number;
  /** LOCAL_NEO4J_DEFAULTS.folder unless given. */
  folder?: string;
  /** Called once, when Neo4j answers, with the address for LIANTU_STORE. */
  onReady: (address: string) => void;
  /** Lines for a person: a download that takes a while. */
  report?: (line: string) => void;
}

const STOPS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Resolves when SIGINT or SIGTERM has stopped it.
 * @throws UNAVAILABLE when Java or Maven is missing, the port is in use, the download fails, or Neo4j ends by itself.
 */
export async function runLocalNeo4j({ port, folder, onReady, report }: RunOptions): Promise<void> {
  const wish = new AbortController();
  const stop = () => wish.abort();
  for (const signal of STOPS) process.on(signal, stop);
  try {
    const server = await startLocalNeo4j({
      port: port ?? LOCAL_NEO4J_DEFAULTS.port,
      folder: folder ?? LOCAL_NEO4J_DEFAULTS.folder,
      report: report ?? (() => undefined),
      signal: wish.signal,
    });
    if (!wish.signal.aborted) onReady(server.address);
    const code = await server.ended;
    if (!wish.signal.aborted)
      throw unavailable(`[neo4j] Neo4j ended by itself with code ${code}: see the logs in its folder`);
  } finally {
    for (const signal of STOPS) process.off(signal, stop);
  }
}
