// How does a hand move the map? Dragged while it is looked at from near; a press that dragged opens nothing.
import type { Attachment } from 'svelte/attachments';
import { move, type Camera } from './camera.ts';
import type { Sheet } from './sheet.ts';

interface Hands {
  sheet: () => Sheet;
  camera: () => Camera;
  onmove: (camera: Camera) => void;
}

/** A hand that presses trembles as far as this. */
const TREMBLE = 5;

export const panning =
  ({ sheet, camera, onmove }: Hands): Attachment<SVGSVGElement> =>
  (element) => {
    let from: { x: number; y: number; camera: Camera; dragged: boolean } | null = null;
    const down = ({ button, clientX, clientY }: PointerEvent) => {
      from = button === 0 && camera().scale > 1 ? { x: clientX, y: clientY, camera: camera(), dragged: false } : null;
    };
    const drag = ({ clientX, clientY, pointerId }: PointerEvent) => {
      if (!from) return;
      const [dx, dy] = [clientX - from.x, clientY - from.y];
      if (!from.dragged && Math.hypot(dx, dy) < TREMBLE) return;
      if (!from.dragged) element.setPointerCapture(pointerId);
      from.dragged = true;
      onmove(move(from.camera, dx, dy, sheet()));
    };
    const up = () => {
      if (from?.dragged) addEventListener('click', swallow, { capture: true, once: true });
      // Where no press follows, the next one is meant.
      setTimeout(() => removeEventListener('click', swallow, { capture: true }));
      from = null;
    };
    const swallow = (event: Event) => event.stopPropagation();
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', drag);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', drag);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
    };
  };
