// What is the product held against in the browser? Pages that do the same plainly: as many boxes and lines by Cytoscape
// alone, and an empty sheet that scrolls as far as the matrix does.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../settings.ts';

export interface Amount {
  nodes: number;
  edges: number;
}

/** The library as its makers ship it. */
export const cytoscapeScript = (): Promise<string> =>
  readFile(join(PROJECT_FOLDER, 'node_modules/cytoscape/dist/cytoscape.min.js'), 'utf8');

/** Plain boxes with a word each, all given at once. */
export const plainGraph = async ({ nodes, edges }: Amount): Promise<string> =>
  `<div class="canvas" style="width: 1400px; height: 860px"></div><script>${await cytoscapeScript()}</script><script>
    const nodes = Array.from({ length: ${nodes} }, (_, at) => ({ data: { id: 'n' + at }, position: { x: (at % 24) * 110, y: Math.floor(at / 24) * 60 } }));
    const edges = Array.from({ length: ${edges} }, (_, at) => ({ data: { source: 'n' + (at % ${nodes}), target: 'n' + ((at * 7 + 1) % ${nodes}) } }));
    const style = [{ selector: 'node', style: { shape: 'rectangle', label: 'data(id)' } }];
    const container = document.querySelector('.canvas');
    cytoscape({ container, elements: { nodes, edges }, layout: { name: 'preset' }, style, autoungrabify: true });
  </script>`;

export const plainSheet = ({ width, height }: { width: number; height: number }): string =>
  `<div class="matrix-grid" style="width: 1300px; height: 560px; overflow: auto">
    <div class="cell" style="width: ${width}px; height: ${height}px">One cell as large as all</div>
  </div>`;
