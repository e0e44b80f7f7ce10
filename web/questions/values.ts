// What did somebody write down as the values of a query? A JSON object, or nothing that can be asked with.
import type { Filled } from './question.ts';

export function readValues(text: string): Filled | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Filled) : null;
  } catch {
    return null;
  }
}
