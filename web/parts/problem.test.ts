// Does a reader learn in their own language what went wrong?
import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/client.ts';
import { en } from '../words/en.ts';
import { zh } from '../words/zh.ts';
import { problemText } from './problem.ts';

describe('a problem', () => {
  it('is said in the language of the reader', () => {
    const unreachable = new ApiError('UNREACHABLE', '[web] the API cannot be reached');
    expect(problemText(unreachable, zh)).toBe('原因：连不上服务');
    expect(problemText(unreachable, en)).toBe('Reason: the service cannot be reached');
  });

  it('keeps what the server said', () => {
    expect(problemText(new ApiError('INVALID', '[schema] first is 1 to 50'), zh)).toBe(
      '原因：请求不合要求 ([schema] first is 1 to 50)',
    );
  });
});
