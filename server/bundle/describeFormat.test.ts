import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { describeFormat } from './describeFormat.ts';

const PAGE = fileURLToPath(new URL('../../docs/bundle.md', import.meta.url));

describe('docs/bundle.md', () => {
  it('says what the tables say: run `npx vitest run --project server server/bundle/describeFormat -u` where it is stale', async () => {
    const options = await resolveConfig(PAGE);
    await expect(await format(describeFormat(), { ...options, filepath: PAGE })).toMatchFileSnapshot(PAGE);
  });
});
