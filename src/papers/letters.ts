import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { faces, fontFiles } from '../stage/picture/index.ts';

/** The fonts of papers: static ones that a PDF can hold as they are, cut to the letters in use, and the same on every machine. */
export interface Letters {
  /** Files by the address that the styles ask for. */
  readonly files: ReadonlyMap<string, string>;
  readonly css: string;
}

/** Fonts for everything that these built pages say. */
export async function lettersFor(dist: string, pages: readonly string[], cache: string): Promise<Letters> {
  const html = await Promise.all(pages.map((page) => readFile(join(dist, page, 'index.html'), 'utf8')));
  const paths = await fontFiles(html.join('').replace(/<style[^]*?<\/style>|<script[^]*?<\/script>|<[^>]+>/g, ''), cache);
  const files = new Map(paths.map((path, index) => [`/letters/${index}.ttf`, path]));
  const rules = faces.map(({ family, weight }, index) => `@font-face{font-family:'Paper ${family}';font-weight:${weight};src:url(/letters/${index}.ttf)}`);
  const stacks =
    ":root{--voice:'Paper Newsreader','Paper Noto Sans SC';--instrument:'Paper Figtree','Paper Noto Sans SC'}" +
    ":lang(zh-Hans){--voice:'Paper Noto Sans SC';--instrument:'Paper Figtree','Paper Noto Sans SC'}" +
    ":lang(zh-Hant){--voice:'Paper Noto Sans HK';--instrument:'Paper Figtree','Paper Noto Sans HK'}";
  return { files, css: rules.join('') + stacks };
}
