// What does every story need? The started product, and a visit to it that ends with its test.
import { onTestFinished } from 'vitest';
import type { Browser } from 'playwright-core';
import { visit, type Visit } from './browser.ts';
import type { StartedProduct } from './engines.ts';

export interface Stage {
  product(): StartedProduct;
  /** Opens `?region=…` or nothing, which is the first page. */
  open(search?: string, wishes?: Parameters<typeof visit>[2]): Promise<Visit>;
}

/** Both are there when the tests run, not yet when they are told. */
export function setStage(product: () => StartedProduct, browser: () => Browser): Stage {
  return {
    product,
    open: async (search = '', wishes = {}) => {
      const visited = await visit(browser(), product().address + search, wishes);
      onTestFinished(visited.leave);
      return visited;
    },
  };
}
