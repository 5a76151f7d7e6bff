import { langs, languages, type Locale } from '../../i18n/index.ts';
import { heights } from './heights.ts';

export interface SnippetOptions {
  /** Origin of the site, such as `https://example.org`. */
  readonly site: string;
  /** Path the site is under, with slashes at both ends. */
  readonly base: string;
  readonly locale: Locale;
  /** Id of the chapter, such as `the-drain`. */
  readonly chapter: string;
  /** Id of the step to begin with; the chapter's first when left out. */
  readonly step?: string | undefined;
  /** A part of the chapter, `first..last`, each the id of a step; the whole chapter when left out. */
  readonly steps?: string | undefined;
  /** The reader's own preference when left out. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** Id of a published edition; the current words and pictures when left out. */
  readonly edition?: string | undefined;
  /** Names the frame for those who listen, and the link for those without scripts. Plain text. */
  readonly title: string;
  /** Address of the picture shown where scripts are off: full, or from the site's origin on. */
  readonly still: string;
  /** That picture in words. Plain text. */
  readonly alt: string;
}

export interface Snippet {
  /** The custom element with its script: keeps its height right, and is a linked still without scripts. */
  readonly element: string;
  /** A plain frame of a fixed height, for places that take no script. */
  readonly iframe: string;
}

/** Permissions of the frame: its own scripts, and links that open as ordinary pages. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Size of a chapter's plain frame in CSS pixels: a column of text, and room for its tallest step there. */
export const frameSize = (chapter: string) => ({ width: 640, height: heightsOf(chapter).beside }) as const;

/** One that has not been measured gets as much as any. */
export const heightsOf = (chapter: string): { readonly beside: number; readonly below: number } =>
  heights[chapter] ?? {
    beside: Math.max(...Object.values(heights).map(({ beside }) => beside)),
    below: Math.max(...Object.values(heights).map(({ below }) => below)),
  };

type Place = Omit<SnippetOptions, 'title' | 'still' | 'alt'>;

/** The full address of an embed, as it is in a frame. */
export function embedAddress({ site, base, locale, chapter, step, steps, theme, edition }: Place): string {
  const url = new URL(`${base}${languages[locale].path && `${languages[locale].path}/`}embed/${encodeURIComponent(chapter)}/`, site);
  for (const [name, value] of Object.entries({ theme, steps, v: edition })) if (value) url.searchParams.set(name, value);
  if (step) url.hash = step;
  return url.href;
}

/** What an editor pastes to show a chapter elsewhere; every value is escaped for HTML. */
export function embedSnippet(options: SnippetOptions): Snippet {
  const { site, base, locale, chapter, step, steps, theme, edition, title, still, alt } = options;
  const attributes = { chapter, lang: langs[locale], step, steps, theme, v: edition };
  const path = step ? `s/${chapter}/${step}/` : `${chapter}/`;
  const story = new URL(`${base}${languages[locale].path && `${languages[locale].path}/`}${path}`, site).href;
  const link = `<a href="${escaped(story)}"><img src="${escaped(new URL(still, site).href)}" alt="${escaped(alt)}" width="${frameSize(chapter).width}" style="max-width:100%;height:auto"><br>${escaped(title)}</a>`;
  return {
    // Themes give a column's width to blocks alone.
    element: `<money-story${written(attributes)} style="display:block">${link}</money-story>\n<script async src="${escaped(new URL(`${base}embed.js`, site).href)}"></script>`,
    iframe: frameSnippet(options),
  };
}

/** The plain frame by itself. On a phone the words are below the picture; a frame that cannot ask how high it is has room for both there. */
export function frameSnippet(options: Place & Pick<SnippetOptions, 'title'>): string {
  const { width, height } = frameSize(options.chapter);
  const style = `border:0;max-width:${width}px;height:clamp(${height}px,(${width}px - 100vw)*999,${heightsOf(options.chapter).below}px)`;
  return `<iframe${written({ src: embedAddress(options), title: options.title, width: '100%', height: String(height), frameborder: '0', loading: 'lazy', sandbox, style })}></iframe>`;
}

/**
 * The same for those who ask for oEmbed. WordPress brings its end of the talk with embeds (`wp-embed.js`: their height, their
 * links) only where a quotation stands before the frame, and shows that as long as the frame has not spoken; it strips what
 * hides it elsewhere.
 */
export function oembedSnippet(options: Place & Pick<SnippetOptions, 'title'> & { readonly page: string }): string {
  return `<blockquote hidden style="display:none"><a href="${escaped(options.page)}">${escaped(options.title)}</a></blockquote>${frameSnippet(options)}`;
}

const written = (attributes: Readonly<Record<string, string | undefined>>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
