// Which commands are there, with which arguments? The one place that reads the command line; each command is loaded when asked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { PROJECT_FOLDER } from '../settings.ts';
import { EXIT, EXIT_MEANINGS, explain, type ExitCode } from './exitCode.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import type { ChangeArguments } from './undoCommand.ts';

/** The exit code; everything else has been told. */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal();
  let exitCode: ExitCode = EXIT.done;
  const end = (work: Promise<ExitCode>) => work.then((code) => void (exitCode = code));
  try {
    await buildProgram(terminal, end).parseAsync(words, { from: 'user' });
  } catch (error) {
    const failure = explain(error);
    for (const line of failure.lines) terminal.tell(line);
    exitCode = failure.exitCode;
  }
  return exitCode;
}

function buildProgram(terminal: Terminal, end: (work: Promise<ExitCode>) => Promise<void>): Command {
  const program = new Command('liantu')
    .description('Liantu 链图: what is missing in a place’s industrial chains, who could fill it, and how we know.')
    .version(readVersion(), '-V, --version')
    .helpOption('-h, --help', 'shows this, or the help of a command')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('(liantu --help lists the commands)')
    .addHelpText('after', `\n${describeEnvironment()}\n\n${describeExitCodes()}`);
  const command = (name: string, description: string) =>
    program.command(name).description(description).helpOption('-h, --help', 'shows this').allowExcessArguments(false);

  const changing = (name: string, description: string) =>
    command(name, description)
      .requiredOption('--reason <text>', 'why, for the log of changes')
      .option('--dry-run', 'shows what would change, and writes nothing')
      .option('--all', 'prints every line instead of the first')
      .option('--actor <role>', 'who: a role or account, no person’s data', 'operator');

  command('start', 'starts the server, as npm start does').action(() =>
    end(import('./startCommand.ts').then(({ start }) => start())),
  );

  command('check', 'checks a bundle by itself; opens no store')
    .argument('<bundle>', 'a folder of CSV files, a .zip of it, one .xlsx or one .csv (docs/bundle.md)')
    .option('--all', 'prints every problem instead of the first')
    .action((path: string, options: { all?: boolean }) =>
      end(import('./checkCommand.ts').then(({ check }) => check(terminal, path, options))),
    );

  command('import', 'takes a bundle into the store as one change, or none')
    .argument('<bundle>', 'a folder of CSV files, a .zip of it, one .xlsx or one .csv (docs/bundle.md)')
    .option('--dry-run', 'shows what would change, and writes nothing')
    .option('--all', 'prints every warning instead of the first')
    .option('--actor <role>', 'who imports: a role or account, no person’s data', 'operator')
    .option('--reason <text>', 'why, for the log of changes')
    .action((path: string, options) =>
      end(import('./importCommand.ts').then(({ importCommand }) => importCommand(terminal, path, options))),
    );

  command('export', 'writes all claims of the store as a bundle')
    .argument('<folder>', 'new, empty, or an earlier export, which it replaces')
    .action((folder: string) =>
      end(import('./exportCommand.ts').then(({ exportCommand }) => exportCommand(terminal, folder))),
    );

  command('changes', 'lists the changes of the store, newest first')
    .option('--first <number>', 'how many', readCount, 20)
    .action((options: { first: number }) =>
      end(import('./changesCommand.ts').then(({ changesCommand }) => changesCommand(terminal, options))),
    );

  changing('undo', 'writes the inverse of a change as a new one; refused where a later one touched the same')
    .argument('<revision>', 'of the change, as liantu changes lists it', readRevision)
    .action((revision: number, options: ChangeArguments) =>
      end(import('./undoCommand.ts').then(({ undoCommand }) => undoCommand(terminal, revision, options))),
    );

  changing('merge', 'makes two records of one firm one; undo takes them apart')
    .argument('<keep>', 'the id that stands for both')
    .argument('<merged>', 'the id that leads to it from then on')
    .action((keep: string, merged: string, options: ChangeArguments) =>
      end(import('./mergeCommand.ts').then(({ mergeCommand }) => mergeCommand(terminal, { keep, merged }, options))),
    );

  command('neo4j', 'runs a local Neo4j in the foreground, for this machine alone and without a password')
    .option('--port <number>', 'for LIANTU_STORE=bolt://127.0.0.1:PORT; 0 takes a free one', readPort, 7687)
    .option('--folder <folder>', 'holds its data and logs', 'data/neo4j')
    .action((options: { port: number; folder: string }) =>
      end(import('./neo4jCommand.ts').then(({ neo4jCommand }) => neo4jCommand(terminal, options))),
    );

  return program;
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

function readRevision(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A revision is a number from 1 on: liantu changes lists them.');
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A number from 1 to 999999 is accepted.');
}

function describeEnvironment(): string {
  return 'The store is the one that LIANTU_STORE names (sqlite:PATH, neo4j://HOST:7687, bolt://HOST:7687); unless set, SQLite in the data folder.';
}

function describeExitCodes(): string {
  const lines = Object.entries(EXIT_MEANINGS).map(([code, meaning]) => `  ${code.padEnd(4)} ${meaning}`);
  return ['Exit codes:', ...lines].join('\n');
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
