import { describe, expect, it } from 'vitest';
import { ReviewKeys } from './reviewKeys.ts';

const pressed = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  ...{ key, target: document.body, ctrlKey: false, metaKey: false, altKey: false },
  ...{ isComposing: false, defaultPrevented: false, timeStamp: 1000 },
  ...more,
});

describe('the keys of the review', () => {
  it('ask for what they are listed for', () => {
    const keys = new ReviewKeys();
    expect(['j', 'ArrowDown', 'k', 'ArrowUp', 'a', 'A', 'r', 'u'].map((key) => keys.press(pressed(key)))).toEqual([
      'next',
      'next',
      'previous',
      'previous',
      'accept',
      'accept',
      'refuse',
      'undo',
    ]);
    expect(keys.press(pressed('x'))).toBe(null);
  });

  it('ask for nothing where they lead to a page, are held with another, or are typed', () => {
    const keys = new ReviewKeys();
    expect(keys.press(pressed('g'))).toBe(null);
    expect(keys.press(pressed('u', { timeStamp: 1200 }))).toBe(null);
    expect(keys.press(pressed('u', { timeStamp: 1300 }))).toBe('undo');
    expect(keys.press(pressed('a', { ctrlKey: true }))).toBe(null);
    expect(keys.press(pressed('a', { target: document.createElement('input') }))).toBe(null);
    expect(keys.press(pressed('a', { isComposing: true }))).toBe(null);
  });
});
