/** How long a step of slow motion is shown, in seconds. */
export const pace = { least: 0.5, most: 5, first: 2 } as const;
