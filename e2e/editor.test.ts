// The editor of the API: whole in itself, and useful before a word is typed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { EXAMPLES } from '../server/schema/examples.ts';
import { openBrowser, visit } from './stage/browser.ts';
import { ENGINES, type StartedProduct } from './stage/engines.ts';

const PATIENCE = 20_000;

const [sqlite] = ENGINES;
let product: StartedProduct;
let browser: Browser;
beforeAll(async () => {
  if (sqlite === undefined) throw new Error('[e2e] There is no engine to test with');
  [product, browser] = await Promise.all([sqlite.start(), openBrowser()]);
});
afterAll(() => Promise.all([product.clearAway(), browser.close()]));

describe('GraphiQL', () => {
  it('opens with five questions, runs each of them, and asks nobody else for anything', async () => {
    const { page, complaints, leave } = await visit(browser, 'about:blank');
    const strangers: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(product.address) && !/^(blob|data):/.test(url)) strangers.push(url);
    });
    const answers = new Map<string, { data: object; errors?: unknown }>();
    page.on('response', async (response) => {
      const name = /query (\w+)/.exec(response.request().postData() ?? '')?.[1];
      if (name !== undefined) answers.set(name, (await response.json()) as { data: object });
    });
    await page.goto(`${product.address}graphql`);
    const tabs = page.locator('.graphiql-tab-button');
    await tabs.nth(EXAMPLES.length - 1).waitFor();
    expect(await tabs.count()).toBe(EXAMPLES.length);
    for (const [index, { query }] of EXAMPLES.entries()) {
      const name = /query (\w+)/.exec(query)?.[1] ?? '';
      await tabs.nth(index).click();
      await page.locator('.graphiql-query-editor').getByText(name, { exact: true }).waitFor();
      // For a moment after the change of tabs the editor still takes the question to be the one before.
      const answered = async () => {
        if (!answers.has(name)) await page.getByRole('button', { name: /Execute query/ }).click();
        return answers.get(name);
      };
      await expect.poll(answered, { timeout: PATIENCE }).toBeDefined();
      const { data, errors } = answers.get(name) ?? { data: {} };
      expect(errors).toBeUndefined();
      expect(Object.values(data)).not.toContain(null);
    }
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('opens with the question and the values that its address holds', async () => {
    const { page, leave } = await visit(browser, 'about:blank');
    const query = 'query Place($code: ID!) { region(code: $code) { nameZh } }';
    const address = new URLSearchParams({ query, variables: '{ "code": "150525" }' });
    await page.goto(`${product.address}graphql?${address.toString()}`);
    await page.locator('.graphiql-query-editor').getByText('Place', { exact: true }).waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('奈曼旗').waitFor({ timeout: PATIENCE });
    await leave();
  });
});
