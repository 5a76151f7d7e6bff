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

declare namespace App {
  interface Locals {
    /** The language of the page that is being rendered; components in prose ask for it here. */
    locale: import('./i18n/index.ts').Locale;
  }
}

declare module 'virtual:tokens.css';
