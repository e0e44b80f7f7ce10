// How much of a text fits into its tile? Measured in the letters of the page.
import { cutTo } from '../output/drawing/letters.ts';

let family: string | null = null;

export function fitText(text: string, room: number, size: number, weight: number): string {
  family ??= getComputedStyle(document.documentElement).getPropertyValue('--sans').trim();
  return room <= 0 ? '' : cutTo(text, room, { family, size, weight });
}
