// Can what a page draws lie on sheets the moment that a browser prints? A browser waits for nothing, so the code for it is here before.
import type { Language } from '../../state/language.svelte.ts';
import type { openPrint, PrintedSheets } from './openPrint.ts';

/** In milliseconds, where the browser finds no idle moment. */
const PATIENCE = 1000;

export class SheetPrinter<Drawer> {
  #ready: { open: typeof openPrint; drawer: Drawer } | null = null;

  /** Fetches the code once the browser has nothing else to do; the returned function gives that up. */
  prepare(fetchDrawer: () => Promise<Drawer>): () => void {
    const fetch = async () => {
      const [{ openPrint: open }, drawer] = await Promise.all([import('./openPrint.ts'), fetchDrawer()]);
      this.#ready = { open, drawer };
    };
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => void fetch(), PATIENCE);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(() => void fetch(), { timeout: PATIENCE });
    return () => cancelIdleCallback(asked);
  }

  /** What takes the sheets away again; null where they cannot be drawn now, and the page has to be printed as it is. */
  print(language: Language, draw: (drawer: Drawer) => PrintedSheets): (() => void) | null {
    if (!this.#ready) return null;
    const { open, drawer } = this.#ready;
    return open({ ...draw(drawer), paper: 'a4', language });
  }
}
