// How does the graph library come to show a chain? One object that the map component drives; nothing of it is reactive.
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import type { Camera } from './camera.ts';
import { compareElements } from './elementChanges.ts';
import { EDGE_ID } from './paths/crossing.ts';

const PAN_TIME = 300;
/** Elements that one frame takes in, fewer at first while everything is new: more would keep the page from answering. */
const PER_FRAME = { first: 4, most: 40 };

export interface CanvasEvents {
  /** A box was pressed: a segment of this chain, or the end of a flow of another. */
  pressed(data: Record<string, unknown>): void;
  moved(camera: Camera): void;
  /** The reader moved the map, rather than the product. */
  touched(): void;
}

/** What comes and goes by itself over the boxes: what is picked, routes, the ends of other chains. */
export const LAYERS = ['picked', 'routes', 'crossing'] as const;
export type Layer = (typeof LAYERS)[number];

/** Which segment is picked, and with what around it. */
export interface Pick {
  slug: string;
  neighbours: readonly string[];
  /** Flows that its own layer draws instead. */
  replaced: readonly string[];
}

export class Canvas {
  readonly #core: Core;
  /** What has come in so far, without the layers. */
  readonly #shown = new Map<string, ElementDefinition>();
  readonly #layers = new Map<Layer, readonly ElementDefinition[]>();
  #pick: Pick | null = null;
  #emphasis: ReadonlySet<string> | null = null;
  /** Counts what was shown: a newer one ends an older that is still coming in. */
  #run = 0;
  #coming = false;

  constructor(core: Core, events: CanvasEvents) {
    this.#core = core;
    core.on('tap', 'node.segment, node.margin', ({ target }) => events.pressed(target.data()));
    core.on('viewport', () => events.moved(this.camera));
    core.on('dragpan scrollzoom pinchzoom', () => events.touched());
    core.on('mouseover', 'node.segment, node.margin', () => this.#cursor('pointer'));
    core.on('mouseout', 'node.segment, node.margin', () => this.#cursor('grab'));
    this.#cursor('grab');
  }

  get camera(): Camera {
    return { ...this.#core.pan(), zoom: this.#core.zoom() };
  }

  /** What changed is changed in place, and what is new comes in frame by frame; nothing else is touched. */
  show(elements: readonly ElementDefinition[]): void {
    const core = this.#core;
    const run = (this.#run += 1);
    const { gone, changed, added } = compareElements(this.#shown, elements);
    core.batch(() => {
      for (const id of gone) {
        core.getElementById(id).remove();
        this.#shown.delete(id);
      }
      for (const definition of changed) {
        const { data, position, classes } = definition;
        const element = core.getElementById(String(data.id));
        element.data(data);
        if (position) element.position(position);
        element.classes(String(classes));
        this.#shown.set(String(data.id), definition);
      }
    });
    this.#coming = true;
    const takeIn = (from: number) => {
      if (run !== this.#run || core.destroyed()) return;
      const until = from + Math.min(PER_FRAME.most, PER_FRAME.first + from);
      const next = added.slice(from, until);
      core.batch(() => core.add(next));
      for (const definition of next) this.#shown.set(String(definition.data.id), definition);
      if (until < added.length) requestAnimationFrame(() => takeIn(until));
      else this.#finish();
    };
    // The canvas that is still empty takes a frame of its own: what is drawn first costs most.
    if (this.#shown.size === 0) requestAnimationFrame(() => takeIn(0));
    else takeIn(0);
  }

  /** What lies over the boxes needs all of them. */
  #finish(): void {
    this.#coming = false;
    for (const [layer, elements] of this.#layers) this.lay(layer, elements);
    this.pick(this.#pick);
    this.emphasise(this.#emphasis);
  }

  /** Replaces one layer. */
  lay(layer: Layer, elements: readonly ElementDefinition[]): void {
    this.#layers.set(layer, elements);
    if (this.#coming) return;
    const core = this.#core;
    core.batch(() => {
      core.elements(`.layer-${layer}`).remove();
      core.add(elements.map((element) => ({ ...element, classes: `${element.classes} layer-${layer}` })));
    });
  }

  pick(pick: Pick | null): void {
    this.#pick = pick;
    if (this.#coming) return;
    const core = this.#core;
    core.batch(() => {
      core.elements('.chosen, .near, .replaced').removeClass('chosen near replaced');
      if (pick === null) return;
      core.getElementById(pick.slug).addClass('chosen');
      core.getElementById(`flag:${pick.slug}`).addClass('chosen');
      for (const id of pick.neighbours) core.getElementById(id).addClass('near');
      for (const id of pick.replaced) core.getElementById(id).addClass('replaced');
    });
  }

  /** All but these segments, and flows between them, step back; null for none. */
  emphasise(segments: ReadonlySet<string> | null): void {
    this.#emphasis = segments;
    if (this.#coming) return;
    const core = this.#core;
    core.batch(() => {
      core.elements('.dimmed').removeClass('dimmed');
      if (segments === null) return;
      const kept = (id: unknown) => segments.has(String(id));
      core.nodes('[of]').forEach((node) => void (kept(node.data('of')) || node.addClass('dimmed')));
      const stays = (id: unknown) => kept(id) || String(id).startsWith(EDGE_ID);
      core
        .edges('.curve, .crossing')
        .forEach(
          (edge) => void ((stays(edge.data('source')) && stays(edge.data('target'))) || edge.addClass('dimmed')),
        );
    });
  }

  /** Everything that is on it now, as it would have to be given to another canvas. */
  drawn(): ElementDefinition[] {
    const core = this.#core;
    return [...core.nodes(), ...core.edges()].map((element) => ({
      data: { ...element.data() },
      ...(element.isNode() && { position: { ...element.position() } }),
      classes: element.classes().join(' '),
    }));
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
