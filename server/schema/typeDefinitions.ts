// Where does the SDL stand? Beside the resolvers, a file for each noun; read as it was written.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text for each file, ordered by path. */
export function readTypeDefinitions(folder = import.meta.dirname): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
