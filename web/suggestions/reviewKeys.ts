// Which key asks for what in the review? Keys after `g` lead to pages and ask for nothing here.
import { PageKeys } from '../shell/pageKeys.ts';
import { isField } from '../shell/keys.ts';

export type ReviewCommand = 'next' | 'previous' | 'accept' | 'refuse' | 'undo';

const COMMANDS: Readonly<Record<string, ReviewCommand>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  a: 'accept',
  r: 'refuse',
  u: 'undo',
};

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented' | 'timeStamp'
>;

export class ReviewKeys {
  readonly #pages = new PageKeys();

  press(event: Pressed): ReviewCommand | null {
    const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, timeStamp } = event;
    if (ctrlKey || metaKey || altKey || isComposing || isField(target)) return null;
    if (this.#pages.press(key, timeStamp) !== null || defaultPrevented) return null;
    return COMMANDS[key.length === 1 ? key.toLowerCase() : key] ?? null;
  }
}
