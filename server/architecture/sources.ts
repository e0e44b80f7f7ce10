// Which hand-written source files are there, and what does each of them import and say in its strings?
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** Path from the root of the checkout, with slashes → text. A test can make one in memory. */
export type SourceTree = ReadonlyMap<string, string>;

export interface Import {
  from: string;
  /** A file of the tree, or the specifier of a package as it was written. */
  to: string;
  /** False for packages and the runtime's own modules. */
  inside: boolean;
}

const FOLDERS = ['server', 'web'];
const EXTENSION = /\.(ts|js|svelte)$/;
const GENERATED = /(^|\/)generated\/|\.generated\.ts$/;
const SCRIPT_OF_COMPONENT = /<script[^>]*>([\s\S]*?)<\/script>/g;
/** Workers are started by address, and depend on their file as much as an import does. */
const ADDRESS = /new URL\(\s*['"](\.{1,2}\/[^'"]+\.ts)['"]\s*,\s*import\.meta\.url/g;

export function readSources(root: string): SourceTree {
  const paths = FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && EXTENSION.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const);
  return new Map(paths.sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function isGenerated(path: string): boolean {
  return GENERATED.test(path);
}

export function isTest(path: string): boolean {
  return /\.test\.ts$/.test(path) || path.startsWith('server/architecture/');
}

/** Every import of every file: static, dynamic, type-only, re-exports and the addresses of workers. */
export function readImports(tree: SourceTree): Import[] {
  return [...tree].flatMap(([path, text]) =>
    specifiers(path, text).map((specifier) => {
      const inside = specifier.startsWith('.');
      return { from: path, to: inside ? resolve(path, specifier) : specifier, inside };
    }),
  );
}

/** The texts of a file's string and template literals; comments are left out. */
export function readStrings(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…'));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, script(path, text), ts.ScriptTarget.Latest));
  return found;
}

function specifiers(path: string, text: string): string[] {
  const code = script(path, text);
  const imported = ts.preProcessFile(code, true, true).importedFiles.map((file) => file.fileName);
  const addressed = [...code.matchAll(ADDRESS)].map((match) => match[1] ?? '');
  return [...new Set([...imported, ...addressed])];
}

function script(path: string, text: string): string {
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(SCRIPT_OF_COMPONENT)].map((match) => match[1]).join('\n');
}

function resolve(from: string, specifier: string): string {
  const [bare = specifier] = specifier.split('?');
  return posix.normalize(posix.join(posix.dirname(from), bare));
}
