// How large is a sheet, in millimetres, points of the screen and dots of a print? Landscape, as chains are read.

export const PAPERS = {
  a4: { width: 297, height: 210 },
  a3: { width: 420, height: 297 },
  a1: { width: 841, height: 594 },
  a0: { width: 1189, height: 841 },
} as const;
export type Paper = keyof typeof PAPERS;

/** Those that printers on desks take. */
export const PRINTED = ['a4', 'a3'] as const satisfies readonly Paper[];
export type PrintedPaper = (typeof PRINTED)[number];
export const PICTURED = ['a4', 'a3', 'a1', 'a0'] as const satisfies readonly Paper[];

/** Dots per inch of a print. */
export const PRINT_DENSITY = 300;
const INCH = 25.4;
/** CSS pixels in a millimetre. */
export const PIXELS_PER_MILLIMETRE = 96 / INCH;
export const POINT = 96 / 72;

export function dotsOf(paper: Paper): { width: number; height: number } {
  const dots = (millimetres: number) => Math.round((millimetres / INCH) * PRINT_DENSITY);
  return { width: dots(PAPERS[paper].width), height: dots(PAPERS[paper].height) };
}
