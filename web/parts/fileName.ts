// What is an exported file called? By what it holds; what no file system takes becomes a line.

const FORBIDDEN = /[\\/:*?"<>|\s]+/g;

// Control characters are forbidden as well, and are told by their code.
const isControl = (character: string): boolean => character.charCodeAt(0) < 32;

export const fileName = (name: string, ending: string): string =>
  `${[...name]
    .filter((character) => !isControl(character))
    .join('')
    .replaceAll(FORBIDDEN, '-')}.${ending}`;
