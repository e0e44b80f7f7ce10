// Where does ELK put the things of a sheet? It runs in a worker, which ends with the layout or when that is given up; library and
// worker are fetched when the first layout is asked for. https://eclipse.dev/elk/reference/algorithms.html
import type { LayoutOptions } from 'elkjs/lib/elk-api.js';
import { BOX, type Drawing, type Point } from './placing.ts';

const OPTIONS = {
  /** Who supplies, holds, takes part stands to the left. */
  layers: {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.layered.spacing.nodeNodeBetweenLayers': '200',
    'elk.spacing.nodeNode': '32',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  },
  free: {
    'elk.algorithm': 'stress',
    'elk.stress.desiredEdgeLength': '250',
    'elk.separateConnectedComponents': 'true',
    'elk.spacing.componentComponent': '80',
  },
} satisfies Record<string, LayoutOptions>;
export type ElkLayout = keyof typeof OPTIONS;

const byId = (left: { id: string }, right: { id: string }): number => (left.id < right.id ? -1 : 1);

export async function spread(drawing: Drawing, layout: ElkLayout, signal: AbortSignal): Promise<Map<string, Point>> {
  const [{ default: Elk }, { default: workerUrl }] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?url'),
  ]);
  signal.throwIfAborted();
  const broken = Promise.withResolvers<never>();
  // A worker that breaks before anybody waits for it is no unhandled rejection.
  broken.promise.catch(() => undefined);
  const workerFactory = (): Worker => {
    const worker = new Worker(workerUrl);
    worker.addEventListener('error', () => broken.reject(new Error('[web:explore] the worker of layouts cannot run')));
    return worker;
  };
  const elk = new Elk({ workerFactory });
  const givenUp = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
  // The same sheet comes out the same, whatever the order in which it grew.
  const children = [...drawing.things].sort(byId).map(({ id }) => ({ id, ...BOX }));
  const edges = [...drawing.links].sort(byId).map(({ id, from, to }) => ({ id, sources: [from], targets: [to] }));
  try {
    const layoutOptions = OPTIONS[layout];
    const laid = await Promise.race([
      elk.layout({ id: 'sheet', layoutOptions, children, edges }),
      givenUp,
      broken.promise,
    ]);
    return new Map(
      (laid.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x: x + BOX.width / 2, y: y + BOX.height / 2 }]),
    );
  } finally {
    elk.terminateWorker();
  }
}
