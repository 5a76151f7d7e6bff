/** What is fixed about a language, apart from its words. */
export interface Language {
  /** The `lang` attribute: a BCP 47 tag. */
  readonly tag: string;
  /** Where its pages begin, without slashes: empty for the root. */
  readonly path: string;
  /** Its name as its own readers write it. */
  readonly name: string;
  /** Its ending in the language switch and in names of files. */
  readonly script: 'latin' | 'han';
  /** The language it is made from at build, by `derived/<name>.ts`; without it, people write it. */
  readonly from?: string;
  /** Only tests read it: built when LANGUAGES names it. */
  readonly test?: true;
}
