// liantu neo4j: runs a local Neo4j in the foreground, and prints the address to set once it answers.
import { LOCAL_NEO4J_DEFAULTS, runLocalNeo4j } from '../store/neo4j/local/run.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Terminal } from './terminal.ts';

export { LOCAL_NEO4J_DEFAULTS };

export async function neo4jCommand(terminal: Terminal, options: { port: number; folder: string }): Promise<ExitCode> {
  await runLocalNeo4j({
    ...options,
    report: (line) => terminal.tell(line),
    onReady: (address) => {
      terminal.print(`[neo4j] answers at ${address}, without a password, to this machine alone`);
      terminal.print(`[neo4j] in another terminal: LIANTU_STORE=${address} npm start`);
    },
  });
  return EXIT.done;
}
