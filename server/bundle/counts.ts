// What does an import come to, in numbers?

export interface Counts {
  added: number;
  changed: number;
  unchanged: number;
  retracted: number;
  /** Values that changed claims made and do not make any more. */
  withdrawn: number;
}
