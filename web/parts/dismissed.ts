// What closes something that lies open over the page? Escape, and a press anywhere else.

/** For the element that holds both what opens and what is opened; focus that was inside goes back to what opens it. */
export const dismissed =
  (isOpen: () => boolean, close: () => void) =>
  (root: HTMLElement): (() => void) => {
    const press = ({ target }: PointerEvent) => {
      if (isOpen() && !root.contains(target as Node)) close();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      event.stopPropagation();
      close();
      root.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    };
    document.addEventListener('pointerdown', press);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('keydown', key);
    };
  };
