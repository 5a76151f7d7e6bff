/** Sizes of letters on pages, in rem; 8 is prose. What grows with a picture or a screen has sizes of its own. */
const texts = [0.72, 0.76, 0.8, 0.86, 0.9, 0.95, 1, 1.125, 1.2, 1.3, 1.4, 1.6, 1.9];

/** Room between and around things, in rem. */
const spaces = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** Both as custom properties: `--text-1` …, `--space-1` …. */
export const scales = (): string => `:root{${[...steps('text', texts), ...steps('space', spaces)].join(';')}}`;

const steps = (name: string, sizes: readonly number[]) => sizes.map((size, index) => `--${name}-${index + 1}:${size}rem`);
