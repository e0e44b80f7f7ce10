// Three projects, one command: the server in Node, the web in a real browser, the started product from outside.
// Tests read LIANTU_TEST_PARTS to know whether Neo4j can be had, and LIANTU_CHROMIUM for the browser's path.
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { offeredParts, probe } from './scripts/probe.ts';

const offer = probe();
const env = { LIANTU_TEST_PARTS: offeredParts(offer).join(','), LIANTU_CHROMIUM: offer.chromium ?? '' };

/** How long a condition is waited for: a busy machine draws its pages late. */
const patient = { poll: { timeout: 60_000 } };

const server: TestProjectConfiguration = {
  // As Node does it: by Vite's own condition `development` tests would load a second GraphQL.js beside the libraries' one.
  ssr: { resolve: { conditions: ['module-sync', 'node'] } },
  test: {
    name: 'server',
    environment: 'node',
    include: ['server/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Only a test that hangs should meet it: a machine may have other things to do.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    env,
  },
};

const browserProjects = (executablePath: string): TestProjectConfiguration[] => [
  {
    extends: './vite.config.ts',
    root: fileURLToPath(new URL('web', import.meta.url)),
    test: {
      name: 'web',
      expect: patient,
      include: ['**/*.test.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1280, height: 800 },
        provider: playwright({
          launchOptions: { executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  },
  {
    test: {
      name: 'e2e',
      expect: patient,
      environment: 'node',
      include: ['e2e/**/*.test.ts'],
      // Every file starts the product: one after the other keeps the machine, and so the waiting, predictable.
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 240_000,
      env,
    },
  },
];

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    passWithNoTests: false,
    globalSetup: ['server/store/neo4j/local/lend.ts'],
    projects: [server, ...(offer.chromium === null ? [] : browserProjects(offer.chromium))],
  },
});
