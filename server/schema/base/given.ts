// Did the question say anything here? GraphQL leaves an argument out, or sends null for it.

export const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
