import { Converter } from 'opencc-js/cn2t';

import { shapes, terms as list } from './terms/zh-hant.ts';

const convert = Converter({ from: 'cn', to: 'hk' });

const terms = new Map(
  list.split('\n').flatMap((line) => {
    const [from, to] = line
      .replace(/#.*/, '')
      .split('→')
      .map((part) => part.trim());
    return from && to ? [[from, to] as const] : [];
  }),
);

const phrases = new RegExp(
  [...terms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[$+.()|{}]/g, '\\$&'))
    .join('|'),
  'g',
);

const odd = new RegExp(Object.keys(shapes).join('|'), 'g');

/** A text, or the source of one, in simplified Chinese → in traditional Chinese as Hong Kong writes it. Latin letters and code stay. */
export function hongKong(source: string): string {
  // What a phrase became is kept out of the converter’s reach: a character of private use stands for it meanwhile.
  const said: string[] = [];
  const marked = source.replace(phrases, (phrase) => String.fromCodePoint(0xf0000 + said.push(terms.get(phrase)!) - 1));
  return convert(marked)
    .replace(odd, (shape) => shapes[shape]!)
    .replace(/[\u{f0000}-\u{ffffd}]/gu, (mark) => said[mark.codePointAt(0)! - 0xf0000]!);
}
