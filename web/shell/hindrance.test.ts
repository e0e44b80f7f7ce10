// Is the nearest reason said, and none while a page is on its way?
import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/client.ts';
import { hindranceOf } from './hindrance.ts';

type Seen = Parameters<typeof hindranceOf>[0];
const here = { key: 'soda', value: {}, error: null, slow: false };
const seen = (over: Partial<Seen['explorer']> = {}, rest: Partial<Seen> = {}) =>
  ({
    explorer: {
      start: { value: { industries: [{}] }, error: null, slow: false },
      chain: here,
      standing: here,
      ...over,
    },
    shared: { lost: false, loader: { error: null } },
    stray: false,
    ...rest,
  }) as unknown as Seen;
const failed = (kind: ConstructorParameters<typeof ApiError>[0]) => ({ ...here, error: new ApiError(kind, '') });

describe('what stands between a reader and the page', () => {
  it('is nothing where everything is there, or on its way', () => {
    expect(hindranceOf(seen())).toBeNull();
    expect(hindranceOf(seen({ chain: { ...here, key: null, value: null } as never }))).toBeNull();
    expect(hindranceOf(seen({ standing: { ...here, value: null, slow: true } as never }))).toBeNull();
  });

  it('is a failure where no answer came, and something unknown where the answer was that there is none', () => {
    expect(hindranceOf(seen({ chain: failed('UNREACHABLE') as never }))).toBe('failure');
    expect(hindranceOf(seen({ chain: failed('NOT_FOUND') as never }))).toBe('unknown');
    expect(hindranceOf(seen({ standing: { ...here, value: null } as never }))).toBe('unknown');
  });

  it('is an empty store before anything that it cannot hold', () => {
    const start = { value: { industries: [] }, error: null, slow: false } as never;
    expect(hindranceOf(seen({ start, standing: { ...here, value: null } as never }))).toBe('empty');
  });

  it('is the address itself before what it asks for', () => {
    expect(hindranceOf(seen({ chain: failed('UNREACHABLE') as never }, { stray: true }))).toBe('path');
    const shared = { lost: true, loader: { error: null } };
    expect(hindranceOf(seen({}, { shared, stray: true } as never))).toBe('link');
  });
});
