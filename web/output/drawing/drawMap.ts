// How does what the map shows become a drawing? The same elements under the same styles, read back from a map that nobody sees.
import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { areaOfBox, boxMarks } from './box.ts';
import { around, type Area, type Mark } from './drawing.ts';
import { lineMarks, pointsOf } from './line.ts';

export interface DrawnMap {
  /** All of it, with the space that its flags and ends of flows take. */
  area: Area;
  /** Where segments stand: a sheet may be cut between them, never through one. */
  boxes: Area[];
  marks: Mark[];
}

/** Space for borders and brackets around the outermost boxes. */
const SPACE = 6;

export function drawMap(elements: readonly ElementDefinition[], style: StylesheetJson): DrawnMap {
  const container = document.createElement('div');
  container.style.cssText = 'position:fixed;left:-9px;top:-9px;width:8px;height:8px;visibility:hidden';
  document.body.append(container);
  const core = cytoscape({
    container,
    style,
    elements: elements.map((element) => ({ ...element, data: { ...element.data } })),
    layout: { name: 'preset' },
  });
  try {
    const shown = core
      .elements()
      .toArray()
      .filter((element) => element.visible());
    // As the map stacks them: by level, then as they came.
    const stacked = shown
      .map((element, index) => ({ element, index, level: element.numericStyle('z-index') }))
      .sort((one, other) => one.level - other.level || one.index - other.index);
    const marks = stacked.flatMap(({ element }) => (element.isNode() ? boxMarks(element) : lineMarks(element)));
    const areas = shown.flatMap((element) => (element.isNode() ? [areaOfBox(element)] : areasOfPoints(element)));
    const boxes = shown.flatMap((element) =>
      element.isNode() && (element.hasClass('segment') || element.hasClass('thing')) ? [areaOfBox(element)] : [],
    );
    if (areas.length === 0) return { area: { x: 0, y: 0, width: 1, height: 1 }, boxes, marks };
    const { x, y, width, height } = around(areas);
    return { area: { x: x - SPACE, y: y - SPACE, width: width + 2 * SPACE, height: height + 2 * SPACE }, boxes, marks };
  } finally {
    core.destroy();
    container.remove();
  }
}

const areasOfPoints = (edge: Parameters<typeof pointsOf>[0]): Area[] =>
  pointsOf(edge).map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
