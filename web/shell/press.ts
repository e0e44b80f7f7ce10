// What does a key do? A page of its own letter, else what the page makes of the command, else what the shell does with it.
import type { Page } from '../state/pages.ts';
import { commandOf, isField, type Command } from './keys.ts';
import { PageKeys } from './pageKeys.ts';

interface Does {
  page: (page: Page) => void;
  /** True where the page did something of its own. */
  inPage: (command: Command) => boolean;
  inShell: Partial<Record<Command, () => void>>;
}

export function press({ page, inPage, inShell }: Does): (event: KeyboardEvent) => void {
  const pageKeys = new PageKeys();
  return (event) => {
    // Asked of the document: a dialog is shut a moment before it says so, and a key pressed in between must not be lost.
    if (document.querySelector('dialog[open]')) return;
    const plain = !isField(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    const asked = plain ? pageKeys.press(event.key, event.timeStamp) : null;
    if (asked) {
      event.preventDefault();
      return page(asked);
    }
    const command = commandOf(event, isField(event.target));
    if (!command) return;
    event.preventDefault();
    if (!inPage(command)) inShell[command]?.();
  };
}
