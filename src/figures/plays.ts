import { plays as accountLine } from './account-line/play.ts';
import { plays as crowd } from './crowd/play.ts';
import { plays as dispersion } from './dispersion/play.ts';
import type { Play } from './marks/controls.ts';
import { plays as multiple } from './multiple/play.ts';
import type { FigureName } from './registry.ts';
import { plays as sandbox } from './sandbox/play.ts';
import { plays as sorting } from './sorting/play.ts';
import { plays as swap } from './swap/play.ts';

/** What readers may change of a figure’s states, by the name that it has in an address. Known before the figures have come: a page is opened by an address. */
export const plays: Partial<Record<FigureName, Readonly<Record<string, Play>>>> = {
  'account-line': accountLine,
  sorting,
  crowd,
  swap,
  multiple,
  dispersion,
  sandbox,
};
