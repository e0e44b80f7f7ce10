#!/usr/bin/env node
// Starts the product; where the Node that runs this is too old to read TypeScript, says so in one line.
import process from 'node:process';

const { main } = await import('../main.ts').catch((error) => {
  if (error.code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
  console.error(
    `[main] Node 24 or newer is needed, this is ${process.version}: run npm install with optional dependencies and npm start, or install a newer Node`,
  );
  process.exit(1);
});
await main();
