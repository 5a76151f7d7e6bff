import { languages, type Locale } from '../../i18n/index.ts';

/** A paper that is printed to a PDF from a page of the site. */
export interface Paper {
  /** Its file's name, below /papers/. */
  readonly file: string;
  readonly kind: 'handout' | 'answers' | 'slides' | 'slides-with-notes';
  readonly locale: Locale;
  /** The page it is printed from, without the site's base, with its choices. */
  readonly page: string;
  readonly paper?: 'a4' | 'letter';
}

const pages = { handout: '/teach/handout/', answers: '/teach/handout/answers/' } as const;

/** Every paper in a language: sheets in both sizes, slides with and without notes. */
export function papersOf(locale: Locale): readonly Paper[] {
  const root = languages[locale].path && `/${languages[locale].path}`;
  const sheets = (['handout', 'answers'] as const).flatMap((kind) =>
    (['a4', 'letter'] as const).map((paper): Paper => ({
      kind,
      locale,
      paper,
      file: `${kind}-${paper}-${locale}.pdf`,
      page: `${root}${pages[kind]}${paper === 'letter' ? '?paper=letter' : ''}`,
    })),
  );
  const slides = (['slides', 'slides-with-notes'] as const).map((kind): Paper => ({
    kind,
    locale,
    file: `${kind}-${locale}.pdf`,
    page: `${root}/teach/slides/${kind === 'slides' ? '?notes=without' : ''}`,
  }));
  return [...sheets, ...slides];
}
