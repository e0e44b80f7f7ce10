// What does a browser look at while it is measured? The built product over a filled store, and plain pages beside it, on a
// port of their own.
import { chromium, type Browser, type Page } from 'playwright-core';
import { createApp } from '../../app.ts';
import { readFiles, serveBody } from '../../app/files.ts';
import { listen } from '../../main/listen.ts';
import { builtWeb, buildStaleWeb } from '../../main/webBuild.ts';
import { PROJECT_FOLDER } from '../../settings.ts';
import { assembleSnapshot } from '../../store/snapshot.ts';
import type { Store } from '../../store/store.ts';
import type { Budget } from '../budget.ts';
import type { Input } from '../input.ts';
import { answerAbout, type Invented } from './invented.ts';

export interface Stage {
  /** Of the product; ends with a slash. */
  address: string;
  browser: Browser;
  /** In a fresh profile: nothing is kept of the pages before. */
  openPage(): Promise<Page>;
  withPage<Result>(look: (page: Page) => Promise<Result>): Promise<Result>;
  /** Answers about an industry that is in no store; answers its address. */
  invent(invented: Invented): string;
  /** Serves a page that is no part of the product; answers its address. */
  addPlain(html: string): string;
  close(): Promise<void>;
}

/** Budgets that are measured together. */
export interface Promised {
  name: string;
  measure(stage: Stage, input: Input, times: number): Promise<Budget[]>;
}

const CHROMIUM = ['--no-sandbox', '--disable-dev-shm-usage'];
/** The page's own policy forbids to look into it with words of a string. */
const PAGE = { viewport: { width: 1440, height: 900 }, bypassCSP: true };

export async function openStage(store: Store, executablePath: string): Promise<Stage> {
  await buildStaleWeb(PROJECT_FOLDER, console.log);
  const snapshot = assembleSnapshot(await store.snapshotSource());
  const app = createApp({ version: 'bench', log: { error: (...words: unknown[]) => console.error(...words) } });
  const files = new Map(await readFiles(builtWeb(PROJECT_FOLDER)));
  app.serve({ store, snapshot: async () => snapshot, refresh: async () => snapshot }, files);
  const invented = new Map<string, Invented>();
  const answer = async (request: Request) => (await answerAbout(invented, request)) ?? app.fetch(request);
  const listener = await listen(answer, { host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM });
  const openPage = () => browser.newPage(PAGE);
  let plain = 0;
  return {
    address: listener.address,
    browser,
    openPage,
    withPage: async (look) => {
      const page = await openPage();
      return look(page).finally(() => page.close());
    },
    invent: (one) => {
      invented.set(one.industry, one);
      return listener.address + one.path;
    },
    addPlain: (html) => {
      const path = `plain-${(plain += 1)}.html`;
      const page = `<!doctype html><meta charset="utf-8"><title>${path}</title>${html}`;
      files.set(`/${path}`, serveBody(new TextEncoder().encode(page), 'text/html; charset=utf-8'));
      return listener.address + path;
    },
    close: async () => {
      await browser.close();
      await listener.close();
    },
  };
}
