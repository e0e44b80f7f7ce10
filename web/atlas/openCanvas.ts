// How does the canvas come into the page? The graph library is fetched while the rest of the page draws itself.
import { Canvas, type CanvasEvents } from './canvas.ts';
import { ZOOM } from './camera.ts';
import { fontsOrPatience } from './fonts.ts';

interface Owner extends CanvasEvents {
  opened(canvas: Canvas): void;
}

/** Fetched once, however often it is asked for. */
export const fetchGraphLibrary = () => import('cytoscape');

/** Ends it, or keeps it from beginning. `large`: lines are left out while the map moves. */
export function openCanvas(container: HTMLElement, large: boolean, owner: Owner): () => void {
  let wanted = true;
  let canvas: Canvas | null = null;
  const open = async (): Promise<void> => {
    const [{ default: cytoscape }] = await Promise.all([fetchGraphLibrary(), fontsOrPatience()]);
    if (!wanted) return;
    const core = cytoscape({
      container,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      hideEdgesOnViewport: large,
      textureOnViewport: large,
      layout: { name: 'preset' },
    });
    canvas = new Canvas(core, owner);
    owner.opened(canvas);
  };
  void open();
  return () => {
    wanted = false;
    canvas?.destroy();
  };
}
