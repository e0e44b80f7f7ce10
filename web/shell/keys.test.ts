// Do keys ask for what the help says, and stay out of the way of typing?
import { describe, expect, it } from 'vitest';
import { commandOf } from './keys.ts';

const press = (key: string, over = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...over,
});

describe('a key', () => {
  it('asks for what the help says', () => {
    const asked = ['/', '?', 'Escape', 't', '[', ']', '+', '-', '0'].map((key) => commandOf(press(key), false));
    expect(asked).toEqual([
      'search',
      'help',
      'close',
      'toggleView',
      'previousGap',
      'nextGap',
      'zoomIn',
      'zoomOut',
      'showAll',
    ]);
    expect(commandOf(press('k', { metaKey: true }), true)).toBe('search');
    expect(commandOf(press('K', { ctrlKey: true }), false)).toBe('search');
  });

  it('is left alone in a field, with a modifier, and while Chinese is being composed', () => {
    expect(commandOf(press('t'), true)).toBeNull();
    expect(commandOf(press('t', { ctrlKey: true }), false)).toBeNull();
    expect(commandOf(press('0', { metaKey: true }), false)).toBeNull();
    expect(commandOf(press('/', { isComposing: true }), false)).toBeNull();
  });
});
