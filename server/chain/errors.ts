// What kinds of failure are there? Few, each with the code that the API shows; everything else is a defect and is masked.

export const ERROR_CODES = ['NOT_FOUND', 'INVALID', 'UNAVAILABLE', 'CONFLICT', 'FORBIDDEN', 'TOO_EXPENSIVE'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An expected failure. The message begins with the part, `[store:neo4j] …`, and says what to do;
 * `details` carries one line for each finding where there are several (a bundle's errors, the changes that block an undo).
 */
export class LiantuError extends Error {
  readonly code: ErrorCode;
  readonly details: readonly string[];

  constructor(code: ErrorCode, message: string, options: { details?: readonly string[]; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'LiantuError';
    this.code = code;
    this.details = options.details ?? [];
  }
}

export const notFound = (message: string) => new LiantuError('NOT_FOUND', message);
export const invalid = (message: string, details: readonly string[] = []) =>
  new LiantuError('INVALID', message, { details });
export const unavailable = (message: string, cause?: unknown) => new LiantuError('UNAVAILABLE', message, { cause });
export const conflict = (message: string, details: readonly string[] = []) =>
  new LiantuError('CONFLICT', message, { details });
export const tooExpensive = (message: string) => new LiantuError('TOO_EXPENSIVE', message);
export const forbidden = (message: string) => new LiantuError('FORBIDDEN', message);
