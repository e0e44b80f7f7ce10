// What do the keys of the shell do on the map? What they do not do here, the shell does.
import type { Command } from '../shell/keys.ts';
import type { Mapped } from './mapped.svelte.ts';

interface Hands {
  mapped: Mapped;
  open: (segment: string) => void;
  toggleView: () => void;
  zoom: (direction: 1 | -1) => void;
  showAll: () => void;
  /** In the panel of the picked segment. */
  assumeHere: () => void;
}

/** Each true where it did something. */
export function commandsOf({ mapped, ...hands }: Hands): Partial<Record<Command, () => boolean>> {
  const done = (act: () => void) => () => {
    act();
    return true;
  };
  /** The gap before or after the picked one, by the ranks that the map shows; or the route before or after. */
  const step = (by: 1 | -1) => () => {
    if (mapped.view.colour === 'routes') mapped.stepRoute(by);
    else {
      const { ranking } = mapped.standing;
      const at = ranking.findIndex(({ segment }) => segment.slug === mapped.selected);
      const next = ranking[at < 0 ? (by > 0 ? 0 : ranking.length - 1) : at + by];
      if (next) hands.open(next.segment.slug);
    }
    return true;
  };
  return {
    toggleView: done(hands.toggleView),
    zoomIn: done(() => hands.zoom(1)),
    zoomOut: done(() => hands.zoom(-1)),
    showAll: done(hands.showAll),
    previousGap: step(-1),
    nextGap: step(1),
    focus: done(() => mapped.toggleFocus(segmentAtHand() ?? mapped.selected)),
    whatIf: done(() => (mapped.selected === null ? mapped.openAssuming(!mapped.view.assuming) : hands.assumeHere())),
    /** First what was opened last; a panel of a segment or firm is the shell's to close. */
    close: () => {
      const { route, view, focused } = mapped;
      if (route.segment !== null || route.firm !== null) return false;
      if (view.assuming) mapped.openAssuming(false);
      else if (focused) mapped.toggleFocus(null);
      else return false;
      return true;
    },
  };
}

/** The box or row that has the keyboard's focus. */
const segmentAtHand = (): string | null => {
  const row = document.activeElement?.closest('[data-segment]');
  return row instanceof HTMLElement ? (row.dataset.segment ?? null) : null;
};
