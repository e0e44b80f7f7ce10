// What an official hears where deductions would take a score below its floor.
import type { Sentence } from '../gap.ts';
import { say } from './sentence.ts';

export const saidOfFloor = (floor: number): Sentence =>
  say(
    () => `扣分后不足 ${floor} 分，按 ${floor} 分计。`,
    () => `Deductions would take it below ${floor}: ${floor} counts.`,
  );
