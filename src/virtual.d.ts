declare module 'virtual:story' {
  export const story: import('./story/index.ts').Story;
  export const facts: import('./facts/index.ts').FactsData;
  export const voices: readonly import('./i18n/index.ts').Localized<import('./story/content/index.ts').Voice>[];
  export const uses: Readonly<Record<string, readonly string[]>>;
  export const mails: Readonly<Record<string, import('./story/compile.ts').MailPlan>>;
}

declare module 'virtual:story/player' {
  const story: import('./story/index.ts').Story;
  export default story;
}

declare module 'virtual:story/lessons' {
  export const lessons: readonly import('./story/index.ts').Lesson[];
  export const holds: readonly import('./story/index.ts').Hold[];
}

declare module 'virtual:story/guide' {
  export const guide: import('./i18n/index.ts').Localized<import('./story/content/index.ts').Guide>;
}

declare namespace App {
  interface Locals {
    /** The language of the page that is being rendered; components in prose ask for it here. */
    locale: import('./i18n/index.ts').Locale;
  }
}

declare module 'virtual:tokens.css';

declare module '@mixmark-io/domino' {
  const domino: { createDocument(html?: string): Document };
  export default domino;
}

declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2';
      variationAxes?: Record<string, number | { readonly min: number; readonly max: number }>;
      preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer>;
}

declare module 'mjml' {
  /** MJML as the HTML of a mail. */
  export default function mjml(
    source: string,
    options: { validationLevel: 'strict' | 'soft' | 'skip'; keepComments: boolean; beautify: boolean; fonts: Record<string, string> },
  ): Promise<{ html: string; errors: readonly { formattedMessage: string }[] }>;
}

declare module 'omggif' {
  /** Reads GIF files; tests look with it at what another library wrote. */
  export class GifReader {
    constructor(bytes: Uint8Array);
    readonly width: number;
    readonly height: number;
    numFrames(): number;
    /** How often the film is repeated; 0 is without end, null once. */
    loopCount(): number | null;
    decodeAndBlitFrameRGBA(frame: number, pixels: Uint8Array): void;
  }
}

declare module 'virtual:story/prose' {
  /** Each chapter's prose, in the order of the story, and what is after it. */
  export const chapters: import('./i18n/index.ts').Localized<readonly any[]>;
  export const backs: import('./i18n/index.ts').Localized<any>;
}
