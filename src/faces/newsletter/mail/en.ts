export const picture = (alt: string) => `[Picture: ${alt}]` as const;

/** Below a picture whose step is named above it. */
export const inStory = 'This step in the story' as const;

export const colon = ': ' as const;
