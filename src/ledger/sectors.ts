/** Everyone who keeps books in the story. */
export const sectors = ['household', 'bank', 'fund', 'dealer', 'fed', 'treasury'] as const;

/** `fund` is a money-market fund, `bank` all commercial banks taken together. */
export type Sector = (typeof sectors)[number];
