// How would an exception for one engine look in the contract's text? By its name, by a question for it, or by a skip.

export const EXCEPTIONS = [
  /sqlite|neo4j|cypher|\bsql\b/i,
  /\.engine\b|\bengine\s*[=!]==/,
  /(\.|\b)(skip|skipIf|runIf|todo|only|fails)\s*\(/,
  /\bprocess\.env\b/,
] as const;

/** The lines that make an exception. */
export const exceptionsIn = (text: string): string[] =>
  text.split('\n').filter((line) => EXCEPTIONS.some((exception) => exception.test(line)));
