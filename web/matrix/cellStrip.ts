// How do the cells of a row come into the page? By hand and in blocks: a screen that is moved sideways takes in hundreds in one
// frame, for which a component or a reactive block each would be too slow.

/** All that a cell shows and says. */
export interface CellLook {
  /** Counted from 1, as readers of the screen hear it. */
  ariaColumn: number;
  label: string;
  tile: string;
  /** "row,column", by which a press finds its cell. */
  at: string;
  /** In the column that is picked. */
  picked: boolean;
  selected: boolean;
  /** The one that Tab leads to. */
  stop: boolean;
}

export interface Strip {
  /** Columns of the whole row. */
  count: number;
  describe(column: number): CellLook;
  /** Pixels from the left edge of the row. */
  leftOf(column: number): number;
  /** Of each cell. */
  width: number;
}

/** Columns that come and go together: fewer things to place and to take away. */
const BLOCK = 8;

export class CellStrip {
  readonly #blocks = new Map<number, HTMLElement>();
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** The blocks of those columns and no others, in that order; where `anew` says so, those that are there are described anew. */
  show(columns: readonly number[], strip: Strip, anew: boolean): void {
    const wanted = new Set(columns.map((column) => Math.floor(column / BLOCK)));
    for (const [number, block] of this.#blocks) {
      if (wanted.has(number)) continue;
      block.remove();
      this.#blocks.delete(number);
    }
    let next = this.#place.firstElementChild;
    for (const number of wanted) {
      const known = this.#blocks.get(number);
      const block = known ?? newBlock(number, strip.count);
      if (!known || anew) dressBlock(block, number * BLOCK, strip);
      this.#blocks.set(number, block);
      if (block === next) next = next.nextElementSibling;
      else this.#place.insertBefore(block, next);
    }
  }
}

let pattern: HTMLElement | null = null;

function newBlock(number: number, count: number): HTMLElement {
  pattern ??= newCell();
  const block = document.createElement('div');
  block.className = 'block';
  block.setAttribute('role', 'presentation');
  const end = Math.min(count, (number + 1) * BLOCK);
  for (let column = number * BLOCK; column < end; column += 1) block.append(pattern.cloneNode(true));
  return block;
}

function newCell(): HTMLElement {
  const cell = document.createElement('div');
  cell.setAttribute('role', 'gridcell');
  const tile = document.createElement('i');
  tile.setAttribute('aria-hidden', 'true');
  cell.append(tile);
  return cell;
}

/** One cell after the other, as far apart as they should be: placed one by one, each would be painted as a layer. */
function dressBlock(block: HTMLElement, first: number, { describe, leftOf, width }: Strip): void {
  const from = leftOf(first);
  block.style.left = `${from}px`;
  let end = from;
  [...block.children].forEach((cell, index) => {
    const left = leftOf(first + index);
    dressCell(cell as HTMLElement, describe(first + index), left - end);
    end = left + width;
  });
}

function dressCell(cell: HTMLElement, look: CellLook, gap: number): void {
  cell.className = look.picked ? 'cell picked' : 'cell';
  cell.style.marginLeft = gap === 0 ? '' : `${gap}px`;
  cell.tabIndex = look.stop ? 0 : -1;
  cell.dataset.at = look.at;
  cell.setAttribute('aria-colindex', String(look.ariaColumn));
  cell.setAttribute('aria-selected', String(look.selected));
  cell.setAttribute('aria-label', look.label);
  // What the pointer was told of it may hold no longer.
  cell.removeAttribute('title');
  (cell.firstElementChild as HTMLElement).className = `tile ${look.tile}`;
}
