// Are the letters here that the canvas draws with? It measures what it writes once, so it should not begin without them.
const FONTS = ['13px "Inter Variable"', '600 13px "Inter Variable"'];
/** Longer than this nobody waits for a font, in milliseconds. */
const PATIENCE = 400;

export const fontsAreHere = (): boolean => FONTS.every((font) => document.fonts.check(font));

export const fontsCome = async (): Promise<void> => {
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
};

/** The fonts, or the end of patience: what is drawn without them is drawn again. */
export const fontsOrPatience = (): Promise<void> =>
  fontsAreHere()
    ? Promise.resolve()
    : Promise.race([fontsCome(), new Promise<void>((done) => setTimeout(done, PATIENCE))]);
