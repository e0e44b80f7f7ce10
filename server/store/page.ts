// What is a page of a list, and where does the next one begin?

export interface PageRequest {
  first: number;
  /** The position of the last item of the page before, as this store gave it. */
  after: Position | null;
}
/** Where an item stands in its list's order; opaque to everyone but the list it came from. */
export type Position = readonly string[];

export interface Page<T> {
  items: readonly { item: T; position: Position }[];
  more: boolean;
  /** Of the whole list, whatever page. */
  total: number;
}
