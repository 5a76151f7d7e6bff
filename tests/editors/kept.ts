import { documentOf } from '../support/document.ts';

/** A picture as an editor was given it, or as it gave it back. */
export interface Pictured {
  readonly src: string;
  readonly alt: string;
  readonly width: string;
  /** Where the picture itself leads. */
  readonly link: string;
}

export interface Text {
  readonly pictures: readonly Pictured[];
  /** Addresses of all links with their words. */
  readonly links: readonly string[];
  /** All words, without what stands between them. */
  readonly words: string;
  /** Sizes and kinds of what is no plain paragraph. */
  readonly heading: string;
  readonly strong: string;
  readonly rule: boolean;
}

/** What HTML says to its reader. */
export function textOf(html: string): Text {
  const { body } = documentOf(`<!doctype html><html><body>${html}</body></html>`);
  return {
    pictures: [...body.querySelectorAll('img')].map((image) => ({
      src: image.getAttribute('src') ?? '',
      alt: image.getAttribute('alt') ?? '',
      width: widthOf(image),
      link: image.closest('a')?.getAttribute('href') ?? '',
    })),
    links: [...body.querySelectorAll('a')].filter((a) => bare(a.textContent)).map((a) => `${bare(a.textContent)} ${a.getAttribute('href')}`),
    words: bare(body.textContent),
    heading: bare(body.querySelector('h1, h2, h3')?.textContent),
    strong: [...body.querySelectorAll('strong, b')].map((one) => bare(one.textContent)).join(''),
    rule: body.querySelector('hr') !== null,
  };
}

/** The width that a picture is given, in CSS pixels, by itself or by what stands around it. */
function widthOf(image: Element): string {
  const given = image.getAttribute('width');
  if (given) return given;
  const styled = [image, image.parentElement, image.parentElement?.parentElement].map(
    (one) => /\bwidth:\s*([\d.]+)px/.exec(one?.getAttribute('style') ?? '')?.[1],
  );
  return styled.find(Boolean) ?? '';
}

export const bare = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0\u200b\ufeff]+/g, '');

/** What becomes of the pictures of a copy: how many have what. */
export interface Kept {
  readonly pictures: number;
  readonly alt: number;
  readonly width: number;
  /** Pictures that lead to their step themselves. */
  readonly link: number;
  /** Pictures below which the name of the step leads there. */
  readonly caption: number;
  /** Whether every word is there, in its order, also source, credit and corrections. */
  readonly words: boolean;
  readonly heading: boolean;
}

/** What is left of a copy in what somebody made of it. */
export function compared(given: Text, html: string): Kept {
  const kept = textOf(html);
  const count = (holds: (picture: Text['pictures'][number], index: number) => boolean) => given.pictures.filter(holds).length;
  const same = (src: string) => kept.pictures.find((one) => one.src === src);
  return {
    pictures: count(({ src }) => same(src) !== undefined),
    alt: count(({ src, alt }) => same(src)?.alt === alt),
    width: count(({ src, width }) => same(src)?.width === width),
    link: count(({ src, link }) => same(src)?.link === link),
    caption: count(({ link }) => given.links.some((one) => one.endsWith(` ${link}`) && kept.links.includes(one))),
    words: kept.words === given.words,
    heading: kept.heading === given.heading,
  };
}

/** All of the copy that the tests paste. */
export const all: Kept = { pictures: 3, alt: 3, width: 3, link: 3, caption: 3, words: true, heading: true };
