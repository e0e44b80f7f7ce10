// How does the graph library come to show a chain? One object that the map component drives; nothing of it is reactive.
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import type { Camera } from './camera.ts';

const PAN_TIME = 300;

export interface CanvasEvents {
  /** A box was pressed: a segment of this chain, or the end of a flow of another. */
  pressed(data: Record<string, unknown>): void;
  pressedGround(): void;
  moved(camera: Camera): void;
  /** The reader moved the map, rather than the product. */
  touched(): void;
}

export class Canvas {
  readonly #core: Core;

  constructor(core: Core, events: CanvasEvents) {
    this.#core = core;
    core.on('tap', 'node.segment, node.margin', ({ target }) => events.pressed(target.data()));
    core.on('tap', (event) => event.target === core && events.pressedGround());
    core.on('viewport', () => events.moved(this.camera));
    core.on('dragpan scrollzoom pinchzoom', () => events.touched());
    core.on('mouseover', 'node.segment, node.margin', () => this.#cursor('pointer'));
    core.on('mouseout', 'node.segment, node.margin', () => this.#cursor('grab'));
    this.#cursor('grab');
  }

  get camera(): Camera {
    return { ...this.#core.pan(), zoom: this.#core.zoom() };
  }

  show(elements: readonly ElementDefinition[]): void {
    this.#core.batch(() => {
      this.#core.elements().remove();
      this.#core.add([...elements]);
    });
  }

  /** Replaces what belongs to the segment picked before. */
  pick(
    slug: string | null,
    elements: readonly ElementDefinition[],
    neighbours: readonly string[],
    flows: readonly string[],
  ): void {
    const core = this.#core;
    core.batch(() => {
      core.elements('.picked').remove();
      core.elements('.chosen, .near, .replaced').removeClass('chosen near replaced');
      if (slug === null) return;
      core.add([...elements]);
      core.getElementById(slug).addClass('chosen');
      core.getElementById(`flag:${slug}`).addClass('chosen');
      for (const id of neighbours) core.getElementById(id).addClass('near');
      for (const id of flows) core.getElementById(id).addClass('replaced');
    });
  }

  restyle(style: StylesheetJson): void {
    this.#core.style(style);
  }

  resize(): void {
    this.#core.resize();
  }

  look({ x, y, zoom }: Camera, calmly: boolean): void {
    const viewport = { zoom, pan: { x, y } };
    this.#core.stop();
    if (calmly) this.#core.animate({ ...viewport, duration: PAN_TIME, easing: 'ease-in-out-cubic' });
    else this.#core.viewport(viewport);
  }

  destroy(): void {
    this.#core.destroy();
  }

  #cursor(name: string): void {
    const container = this.#core.container();
    if (container) container.style.cursor = name;
  }
}
