/** The runs of a comparison in their order, and the dashes of their lines, which are all ink. */
export const letters = ["A", "B", "C", "D"] as const;

export const dashes: readonly (readonly number[])[] = [[], [5, 3], [1, 3], [8, 3, 1, 3]];
