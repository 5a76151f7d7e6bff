export const picture = (alt: string) => `[Picture: ${alt}]` as const;

export const colon = ': ' as const;
