// Which colours may the canvas use? Those of the page, read where they stand now.
const NAMES = [
  'paper',
  'surface',
  'surface-2',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'edge',
  'accent',
  'select',
  'select-line',
  'flow',
  'flow-strong',
  'present',
  'weak',
  'planned',
  'absent',
  'unknown',
  'unknown-wash',
  's2',
  's3',
  's4',
  's5',
  's6',
  'on-s2',
  'on-s3',
  'on-s4',
  'on-s5',
  'on-s6',
] as const;
export type Tokens = Record<(typeof NAMES)[number] | 'sans', string>;

export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const read = (name: string) =>
    style.getPropertyValue(`--${name}`).replaceAll(/\s+/g, ' ').replaceAll("'", '"').trim();
  return Object.fromEntries([...NAMES, 'sans'].map((name) => [name, read(name)])) as Tokens;
}
