import type { ShapeName, TextName } from '../piece.ts';

interface Words {
  readonly title: string;
  readonly shapes: Readonly<Record<ShapeName, string>>;
  readonly shape: string;
  readonly save: { readonly png: string; readonly svg: string; readonly clear: string; readonly dark: string; readonly copy: string; readonly email: string };
  readonly texts: Readonly<Record<TextName, string>>;
  readonly copy: string;
  /** What a copying button is called for those who hear it. */
  readonly copyOf: (what: string) => string;
  readonly copied: (what: string) => string;
  readonly picture: string;
  readonly step: string;
  readonly refused: string;
  readonly notDrawn: string;
  readonly link: string;
  readonly send: string;
  readonly kit: string;
  readonly close: string;
}

/** What is said where one step is taken along: in the kit and under *Share*. */
export const words: Words = {
  title: 'Share this step',
  shapes: { wide: 'Link or post', square: 'Square', portrait: 'Upright', tall: 'Story', figure: 'Figure alone' },
  shape: 'Shape of the picture',
  save: { png: 'PNG', svg: 'SVG', clear: 'Transparent PNG', dark: 'Transparent PNG for dark pages', copy: 'Copy picture', email: 'Copy for email' },
  texts: { text: 'Short text', caption: 'Caption', alt: 'Alt text', address: 'Address', embed: 'Embed code' },
  copy: 'Copy',
  copyOf: (what) => `Copy: ${what}`,
  copied: (what) => `Copied: ${what}`,
  picture: 'Picture',
  step: 'The step with its picture',
  refused: 'This browser did not let us copy. Select the text instead.',
  notDrawn: 'This browser did not draw the picture. The SVG holds the same.',
  link: 'Copy link',
  send: 'Send…',
  kit: 'The whole chapter for newsletters and pages',
  close: 'Close',
};
