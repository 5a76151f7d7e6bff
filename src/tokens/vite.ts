import type { Plugin } from 'vite';

import { cssVariables } from './index.ts';

const id = 'virtual:tokens.css';

/** The palette as a style sheet, so that pages take their colours from the same place as pictures. */
export const tokensPlugin = (): Plugin => ({
  name: 'tokens',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (source) => (source === `\0${id}` ? cssVariables() : undefined),
});
