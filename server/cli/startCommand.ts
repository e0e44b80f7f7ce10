// liantu start: the server in the foreground, as `npm start` runs it, with the same words when it cannot start.
import { main } from '../main.ts';
import { EXIT, type ExitCode } from './exitCode.ts';

export async function start(): Promise<ExitCode> {
  await main();
  return EXIT.done;
}
