import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { cssVariables, recoloured, windows } from './index.ts';
import { scales } from './scales.ts';

const id = 'virtual:tokens.css';

/** Tools that recolour pages are overruled outside of layers: there, whatever else is important counts for more. */
const sheet = (looks: string) =>
  `${readFileSync(join(import.meta.dirname, 'layers.css'), 'utf8')}@layer tokens{${cssVariables()}${scales()}${looks}}${recoloured()}`;

/** Writes out the names of windows, `@media (--phone)`, wherever a style sheet has them. A name that there is not stops the build. */
const named = {
  postcssPlugin: 'windows',
  AtRule: {
    media(rule: { params: string; error(message: string): Error }) {
      if (!rule.params.includes('(--')) return;
      rule.params = rule.params.replace(/\(--([\w-]+)\)/g, (_found, name: string) => {
        const size = windows[name];
        if (!size) throw rule.error(`no window is called --${name} (src/tokens/index.ts)`);
        return size;
      });
    },
  },
};

/** The windows alone, for scripts that are packed by themselves. */
export const windowsPlugin = (): Plugin => ({ name: 'windows', config: () => ({ css: { postcss: { plugins: [named] } } }) });

/** Palette and looks of languages as a style sheet, so that pages take their colours from the same place as pictures. */
export const tokensPlugin = (looks: string): Plugin => ({
  name: 'tokens',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (source) => (source === `\0${id}` ? sheet(looks) : undefined),
});
