// Light or dark? What was chosen last, else what the system prefers; the page and the map follow.
import { recall, remember } from './remembered.ts';

export type ThemeName = 'light' | 'dark';

export class Theme {
  #name = $state<ThemeName>('light');

  constructor() {
    const chosen = recall('theme');
    const system = matchMedia('(prefers-color-scheme: dark)');
    this.#name = chosen === 'dark' || (chosen === null && system.matches) ? 'dark' : 'light';
    system.addEventListener('change', ({ matches }) => {
      if (recall('theme') === null) this.#apply(matches ? 'dark' : 'light');
    });
    this.#apply(this.#name);
  }

  get name(): ThemeName {
    return this.#name;
  }

  toggle(): void {
    const name = this.#name === 'dark' ? 'light' : 'dark';
    remember('theme', name);
    this.#apply(name);
  }

  #apply(name: ThemeName): void {
    document.documentElement.dataset.theme = name;
    this.#name = name;
  }
}
