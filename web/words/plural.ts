// How is something counted in English? One of it, or many.
export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
