// Which numbers does a style hold? The map's own styles give lists as text.

export const numbersIn = (value: unknown): number[] =>
  (String(value).match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
