// How does the graph library come to show a sheet of relations? One object that the component drives; nothing of it is reactive.
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import type { Camera } from '../atlas/camera.ts';

export interface SheetEvents {
  opened(canvas: SheetCanvas): void;
  /** `more`: beside what is selected already. */
  pressed(id: string, more: boolean): void;
  /** A frame was drawn around them. */
  framed(ids: readonly string[]): void;
  moved(camera: Camera): void;
  dragged(id: string, place: { x: number; y: number }): void;
}

const ZOOM = { least: 0.15, most: 2, step: 1.25, readable: 0.6 };
/** Between what is shown and the edge. */
const PADDING = 32;

export class SheetCanvas {
  readonly #core: Core;

  constructor(core: Core, events: SheetEvents) {
    this.#core = core;
    core.on('tap', 'node', ({ target, originalEvent }) => {
      const { shiftKey, ctrlKey, metaKey } = originalEvent as MouseEvent;
      events.pressed(String(target.id()), shiftKey || ctrlKey || metaKey);
    });
    core.on('viewport', () => events.moved({ zoom: core.zoom(), ...core.pan() }));
    core.on('dragfree', 'node', ({ target }) => {
      const { x, y } = target.position() as { x: number; y: number };
      events.dragged(String(target.id()), { x: Math.round(x), y: Math.round(y) });
    });
    let framed: string[] = [];
    core.on('box', 'node', ({ target }) => {
      if (framed.length === 0) queueMicrotask(() => (events.framed(framed), (framed = [])));
      framed.push(String(target.id()));
    });
  }

  show(elements: readonly ElementDefinition[]): void {
    const core = this.#core;
    const wanted = new Set(elements.map(({ data }) => String(data.id)));
    core.batch(() => {
      core.elements().forEach((element) => void (wanted.has(element.id()) || element.remove()));
      for (const definition of elements) {
        const element = core.getElementById(String(definition.data.id));
        if (element.empty()) core.add(definition);
        else {
          element.data(definition.data);
          element.classes(String(definition.classes));
          if (definition.position) element.position(definition.position);
        }
        const node = core.getElementById(String(definition.data.id));
        if (definition.position) {
          if (definition.grabbable === false) node.ungrabify();
          else node.grabify();
        }
      }
    });
  }

  restyle(style: StylesheetJson): void {
    this.#core.style(style);
  }
  resize(): void {
    this.#core.resize();
  }
  showAll(): void {
    this.#core.fit(undefined, PADDING);
    if (this.#core.zoom() > 1) {
      this.#core.zoom(1);
      this.#core.center();
    }
  }
  /** All, or where that could not be read, what is around a place. */
  begin(place: { x: number; y: number }): void {
    this.showAll();
    if (this.#core.zoom() >= ZOOM.readable) return;
    this.#core.zoom(ZOOM.readable);
    this.#core.pan({
      x: this.#core.width() / 2 - place.x * ZOOM.readable,
      y: this.#core.height() / 2 - place.y * ZOOM.readable,
    });
  }
  zoom(direction: 1 | -1): void {
    const level = this.#core.zoom() * (direction > 0 ? ZOOM.step : 1 / ZOOM.step);
    const renderedPosition = { x: this.#core.width() / 2, y: this.#core.height() / 2 };
    this.#core.zoom({ level, renderedPosition });
  }
  /** Brings a place into view where it is not. */
  reveal({ x, y }: { x: number; y: number }): void {
    const { x1, x2, y1, y2 } = this.#core.extent();
    if (x > x1 && x < x2 && y > y1 && y < y2) return;
    const zoom = this.#core.zoom();
    this.#core.pan({ x: this.#core.width() / 2 - x * zoom, y: this.#core.height() / 2 - y * zoom });
  }
  destroy(): void {
    this.#core.destroy();
  }
}

/** The library is fetched while the page draws itself. The returned function ends it, or keeps it from beginning. */
export function openSheet(container: HTMLElement, events: SheetEvents): () => void {
  let wanted = true;
  let canvas: SheetCanvas | null = null;
  void import('cytoscape').then(({ default: cytoscape }) => {
    if (!wanted) return;
    const core = cytoscape({
      container,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      autounselectify: true,
      boxSelectionEnabled: true,
      layout: { name: 'preset' },
    });
    canvas = new SheetCanvas(core, events);
    events.opened(canvas);
  });
  return () => {
    wanted = false;
    canvas?.destroy();
  };
}
