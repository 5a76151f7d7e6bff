import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

import { describe, expect, it } from 'vitest';
import { textIn } from './built.ts';

/** What a browser can read of a compressed page when so many bytes of it have come. */
const arrived = (html: string, bytes: number) =>
  brotliDecompressSync(brotliCompressSync(html).subarray(0, bytes), { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();

/** What one answer of a server brings before it has to wait for the reader's: ten packets. */
const first = 14 * 1024;

describe('the first screen', () => {
  it('comes whole with the first 14 KB of the page: its styles, its words and its drawing in both sizes', () => {
    for (const path of ['index.html', 'zh/index.html']) {
      const html = arrived(textIn(path), first);
      expect(html.split('</svg>').length - 1, path).toBeGreaterThan(1);
      expect(html.indexOf('</style>'), path).toBeLessThan(html.indexOf('<svg'));
      expect(html, path).toContain('class="standfirst"');
    }
  });

  it('is painted with the picture of a phone at once: the head expects what is right behind it', () => {
    for (const path of ['index.html', 'zh/index.html']) {
      const html = textIn(path);
      const [, expected] = /<link rel="expect" href="#([^"]+)" blocking="render">[^]*<body/.exec(html)!;
      const before = html.slice(0, html.indexOf(` id="${expected}"`));
      expect(before.match(/<\/svg><template$/), path).not.toBeNull();
      expect(
        [...before.matchAll(/<svg[^>]* data-view="([^"]+)"/g)].map(([, view]) => view),
        path,
      ).toEqual(['narrow']);
    }
  });

  it('is the story’s alone: no other page carries its styles', () => {
    expect(textIn('index.html')).toContain('.contents-button{');
    for (const path of ['claims/index.html', 'glossary/index.html', 'data/index.html', 'print/index.html', 'short/index.html', '404.html'])
      expect(textIn(path), path).not.toContain('.contents-button{');
  });
});
