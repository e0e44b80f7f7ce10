// Does query text of an engine stand anywhere but in that engine's one file?
import { isGenerated, isTest, readStrings, type SourceTree } from './sources.ts';

/** All SQL and all Cypher of the product; benchmarks and tests are free. */
export const HOMES = { SQL: 'server/store/sqlite/sql.ts', Cypher: 'server/store/neo4j/cypher.ts' } as const;

export type Language = keyof typeof HOMES;

/** Keywords of a query stand in capitals, so that sentences such as "select a region from the list" are not taken for one. */
const SIGNS: Record<Language, RegExp[]> = {
  SQL: [
    /\bSELECT\b[\s\S]*\bFROM\b/,
    /\bSELECT\s+(\*|\?|[a-z_]+\()/,
    /\bINSERT\s+(OR\s+[A-Z]+\s+)?INTO\b/,
    /\bUPDATE\s+\S+\s+SET\b/,
    /\bDELETE\s+FROM\b/,
    /\b(CREATE|DROP|ALTER)\s+((UNIQUE|VIRTUAL|TEMP|TEMPORARY)\s+)?(TABLE|TRIGGER|VIEW)\b/,
    /\bCREATE\s+(UNIQUE\s+)?INDEX\b[\s\S]*\bON\s+\w+\s*\(/,
    /\bPRAGMA\s+\w+/,
    /\b(BEGIN\s+(IMMEDIATE|EXCLUSIVE|DEFERRED)|SAVEPOINT\s+\w+)\b/,
  ],
  Cypher: [
    /\b(MATCH|MERGE)\s+(\w+\s*=\s*)?(SHORTEST\s+\d+\s+|ANY\s+)?\(/,
    /\bMATCH\s+\w+\s*=\s*\w+\(/,
    /\bUNWIND\s+(\$|\[|\w+\s+AS\b)/,
    /\bCALL\s+(\{|db\.|dbms\.|\(\w*\)\s*\{)/,
    /\bDETACH\s+DELETE\b/,
    /\b(CREATE|DROP)\s+((RANGE|FULLTEXT|TEXT|POINT)\s+)?(CONSTRAINT|INDEX)\b(?![\s\S]*\bON\s+\w+\s*\()/,
    /\b(CREATE|SET|REMOVE|RETURN)\s+\(?\w*:[A-Z]/,
    /-\[\s*\w*\s*:\w+[^\]]*\]-/,
  ],
};

/** Languages are told apart by their home: in either engine's folder only its own file may hold any query text. */
export function strayQueries(tree: SourceTree): string[] {
  return [...tree].flatMap(([path, text]) => {
    if (isTest(path) || isGenerated(path) || path.startsWith('server/bench/')) return [];
    return (Object.keys(HOMES) as Language[])
      .filter((language) => HOMES[language] !== path && readStrings(path, text).some((part) => speaks(part, language)))
      .map((language) => `${path} holds ${language}: it belongs in ${HOMES[language]}`);
  });
}

export function speaks(text: string, language: Language): boolean {
  return SIGNS[language].some((sign) => sign.test(text));
}
