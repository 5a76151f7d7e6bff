import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { cssVariables, recoloured } from './index.ts';

const id = 'virtual:tokens.css';

/** Tools that recolour pages are overruled outside of layers: there, whatever else is important counts for more. */
const sheet = (looks: string) => `${readFileSync(join(import.meta.dirname, 'layers.css'), 'utf8')}@layer tokens{${cssVariables()}${looks}}${recoloured()}`;

/** Palette and looks of languages as a style sheet, so that pages take their colours from the same place as pictures. */
export const tokensPlugin = (looks: string): Plugin => ({
  name: 'tokens',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (source) => (source === `\0${id}` ? sheet(looks) : undefined),
});
