/** What is fixed about a language, apart from its words. */
export interface Language {
  /** The `lang` attribute: a BCP 47 tag. */
  readonly tag: string;
  /** Other tags that ask for it. */
  readonly aliases?: readonly string[];
  /** Where its pages begin, without slashes: empty for the root. */
  readonly path: string;
  /** Its name as its own readers write it. */
  readonly name: string;
  /** The same where there is room for a sign. */
  readonly short: string;
  /** How messages to authors call it. */
  readonly called: string;
  /** Han letters are in squares and break anywhere; Latin ones in words. */
  readonly script: 'latin' | 'han';
  /** Language and region, as clocks and office programs ask for them. */
  readonly region: string;
  /** Font families of pictures: the bundled ones first, then what a reader's machine may have. */
  readonly pictureFonts: string;
  /** The font of titles in pictures, where it is another. */
  readonly pictureVoice?: string;
  /** The font of slides that teachers edit, which their office program has. */
  readonly officeFont: string;
  /** The short units that stay on one line with their number, longer ones before those they begin with. */
  readonly units: readonly string[];
  /** What is read in a minute: words, or characters of Han. */
  readonly pace: number;
  /** The language it is made from at build (derive.ts); without it, people write it. */
  readonly from?: string;
  /** Only tests read it. */
  readonly test?: true;
}
