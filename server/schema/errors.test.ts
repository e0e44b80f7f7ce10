import { GraphQLError } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { invalid, unavailable } from '../chain/errors.ts';
import { maskError } from './errors.ts';

const wrapped = (cause: Error) => new GraphQLError(cause.message, { originalError: cause, path: ['gaps', 0] });

describe('the mask of errors', () => {
  it('shows an expected failure with its code, its details and its place', () => {
    const log = { error: vi.fn() };
    const shown = maskError(wrapped(wrapped(invalid('[bundle] two rows are wrong', ['row 2', 'row 5']))), log);
    expect(shown.toJSON()).toEqual({
      message: '[bundle] two rows are wrong',
      path: ['gaps', 0],
      extensions: { code: 'INVALID', details: ['row 2', 'row 5'] },
    });
    expect(log.error).not.toHaveBeenCalled();
  });

  it('never shows the cause of an expected failure', () => {
    const shown = maskError(wrapped(unavailable('[store:neo4j] no answer', new Error('secret'))), { error: vi.fn() });
    expect(JSON.stringify(shown)).not.toContain('secret');
    expect(shown.extensions.code).toBe('UNAVAILABLE');
  });

  it.each([wrapped(new TypeError('secret: x is undefined')), new Error('secret'), 'secret'])(
    'hides a defect and logs it under the id that is shown',
    (defect) => {
      const log = { error: vi.fn() };
      const shown = maskError(defect, log);
      expect(JSON.stringify(shown)).not.toContain('secret');
      expect(shown.extensions.code).toBe('INTERNAL');
      const [facts] = log.error.mock.calls[0] ?? [];
      expect(facts).toMatchObject({ id: shown.extensions.id });
      expect(shown.message).toContain(shown.extensions.id as string);
    },
  );

  it('calls a question that was put wrongly INVALID, and leaves other codes', () => {
    const log = { error: vi.fn() };
    expect(maskError(new GraphQLError('Syntax Error'), log).extensions).toEqual({ code: 'INVALID' });
    const limited = new GraphQLError('too deep', { extensions: { code: 'TOO_EXPENSIVE' } });
    expect(maskError(limited, log).extensions).toEqual({ code: 'TOO_EXPENSIVE' });
  });
});
