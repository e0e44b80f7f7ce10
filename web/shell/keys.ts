// Which key asks for what? Keys typed into fields, or held with a modifier, ask for nothing.
export const COMMANDS = [
  'search',
  'help',
  'close',
  'toggleView',
  'previousGap',
  'nextGap',
  'zoomIn',
  'zoomOut',
  'showAll',
  'whatIf',
  'focus',
  'evidence',
] as const;
export type Command = (typeof COMMANDS)[number];

const PLAIN: Record<string, Command> = {
  '/': 'search',
  '?': 'help',
  '？': 'help',
  Escape: 'close',
  t: 'toggleView',
  T: 'toggleView',
  '[': 'previousGap',
  ']': 'nextGap',
  '【': 'previousGap',
  '】': 'nextGap',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '−': 'zoomOut',
  '0': 'showAll',
  w: 'whatIf',
  W: 'whatIf',
  f: 'focus',
  F: 'focus',
  '.': 'evidence',
  '。': 'evidence',
};

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  defaultPrevented: boolean;
}

export function commandOf(event: Pressed, inField: boolean): Command | null {
  if (event.isComposing || event.defaultPrevented || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' ? 'search' : null;
  return inField ? null : (PLAIN[event.key] ?? null);
}

export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
