import { describe, expect, it } from 'vitest';
import { offsetAfter, TALLEST, topAt, trackOf } from './tallScroll.ts';

const small = { full: 40_000, height: 800 };
const tall = { full: 40_000_000, height: 800 };

describe('scrolling a list', () => {
  it('is what the browser does where the list is not too tall', () => {
    expect(trackOf(small)).toBe(40_000);
    expect(offsetAfter({ from: 0, to: 1234 }, 0, small)).toBe(1234);
    expect(topAt(1234, small)).toBe(1234);
  });

  it('keeps the element within what a browser can draw', () => {
    expect(trackOf(tall)).toBe(TALLEST);
  });

  it('moves by the same number of pixels for a turn of the wheel, however tall the list', () => {
    expect(offsetAfter({ from: 5_000_000, to: 5_000_100 }, 20_000_000, tall)).toBe(20_000_100);
    expect(offsetAfter({ from: 5_000_000, to: 4_999_900 }, 20_000_000, tall)).toBe(19_999_900);
  });

  it('leaps in proportion when the bar is dragged, and reaches both ends', () => {
    expect(offsetAfter({ from: 0, to: TALLEST / 2 }, 0, tall) / tall.full).toBeCloseTo(0.5, 3);
    expect(offsetAfter({ from: 100, to: 0 }, 700, tall)).toBe(0);
    expect(offsetAfter({ from: TALLEST - 900, to: TALLEST - 800 }, 5, tall)).toBe(40_000_000 - 800);
  });

  it('puts the bar where a row is that was jumped to', () => {
    expect(topAt(20_000_000, tall) / TALLEST).toBeCloseTo(0.5, 3);
    expect(topAt(tall.full - tall.height, tall)).toBe(TALLEST - tall.height);
  });
});
