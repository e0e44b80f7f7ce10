// Which colours does paper have? The light ones, whatever the page looks like now.
import { readTokens, type Tokens } from '../atlas/tokens.ts';

export function lightTokens(): Tokens {
  const ground = document.createElement('div');
  ground.dataset.theme = 'light';
  document.body.append(ground);
  try {
    return readTokens(ground);
  } finally {
    ground.remove();
  }
}

/** The letters of the page: what is measured before they are here comes out too wide or too narrow. */
const FONTS = ['400 13px "Inter Variable"', '600 13px "Inter Variable"'];
export const lettersReady = (): Promise<unknown> => Promise.all(FONTS.map((font) => document.fonts.load(font)));
