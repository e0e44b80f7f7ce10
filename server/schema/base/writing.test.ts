import type { GraphQLResolveInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../schema.ts';

const fields = Object.values(buildSchema().getMutationType()?.getFields() ?? {});

describe('every mutation', () => {
  it('is found', () => expect(fields.length).toBeGreaterThan(5));

  it.each(fields.map((field) => [field.name, field] as const))(
    '%s is refused before anything is looked at where the server takes no changes',
    async (_name, { resolve }) => {
      const context = { access: { mayWrite: false, mayShare: true } };
      const answer = async () => (await resolve?.(null, {}, context, {} as GraphQLResolveInfo)) as unknown;
      await expect(answer()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    },
  );
});
