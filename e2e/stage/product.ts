// How does a test get the product as a user has it? As a process of its own, started by its one command, told by
// nothing but its environment, and heard by what it prints.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Product {
  /** With a slash at the end. */
  address: string;
  /** Everything it has printed until now. */
  printed(): string;
  /** Asks it to end and waits; the exit code. */
  stop(): Promise<number | null>;
  /** Starts it again on the same port and store. */
  start(): Promise<void>;
  /** Runs another command of the program on the same store, and gives what it printed. */
  run(...args: string[]): Promise<string>;
}

/** Starts it and waits for the address that it prints. */
export async function startProduct(environment: Record<string, string>): Promise<Product> {
  const port = await freePort();
  let running: ChildProcess;
  let output = '';
  const address = `http://127.0.0.1:${port}/`;

  const start = async (): Promise<void> => {
    output = '';
    running = spawn(process.execPath, ['server/main.ts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...withoutSettings(process.env), LIANTU_PORT: String(port), ...environment },
    });
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes(address.slice(0, -1))) resolve();
      };
      running.stdout?.on('data', hear);
      running.stderr?.on('data', hear);
      running.once('exit', (code) => reject(new Error(`[e2e] The product ended with ${code}:\n${output}`)));
    });
  };
  const stop = async (): Promise<number | null> => {
    if (running.exitCode !== null || running.signalCode !== null) return running.exitCode;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    return code;
  };

  const run = async (...args: string[]): Promise<string> => {
    const env = { ...withoutSettings(process.env), ...environment };
    const { stdout } = await promisify(execFile)(process.execPath, ['server/cli.ts', ...args], { cwd: root, env });
    return stdout;
  };

  await start();
  return { address, printed: () => output, stop, start, run };
}

/** What the tests are told is not for the product, and nothing of a developer's own settings either. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(LIANTU_|VITEST|NODE_ENV$)/.test(name)));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
