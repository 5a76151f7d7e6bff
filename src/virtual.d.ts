declare module 'virtual:story' {
  export const story: import('./story/index.ts').Story;
  export const facts: import('./facts/index.ts').FactsData;
  export const voices: readonly { readonly en: import('./story/content/index.ts').Voice; readonly zh: import('./story/content/index.ts').Voice }[];
  export const uses: Readonly<Record<string, readonly string[]>>;
}

declare module 'virtual:story/player' {
  const story: import('./story/index.ts').Story;
  export default story;
}

declare module 'virtual:story/lessons' {
  export const lessons: readonly import('./story/index.ts').Lesson[];
}

declare module 'virtual:story/guide' {
  export const guide: { readonly en: import('./story/content/index.ts').Guide; readonly zh: import('./story/content/index.ts').Guide };
}

declare namespace App {
  interface Locals {
    /** The language of the page that is being rendered; components in prose ask for it here. */
    locale: import('./i18n/index.ts').Locale;
  }
}

declare module 'virtual:tokens.css';

declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype' | 'woff2'; variationAxes?: Record<string, number>; preserveNameIds?: readonly number[] },
  ): Promise<Buffer>;
}
