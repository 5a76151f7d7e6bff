/** Everyone who keeps books in the story. */
export const sectors = ['household', 'bank', 'fund', 'dealer', 'leveraged', 'fed', 'treasury'] as const;

/** `fund` is a money-market fund, `leveraged` a fund that invests with borrowed money, `bank` all commercial banks taken together. */
export type Sector = (typeof sectors)[number];
