import { crowdPanel, lenderPanel } from '../figures/index.ts';

import type { DeskWords } from './desk.ts';
import { playPanel } from './panel.ts';
import type { Player } from './player.ts';

type Play = (name: string, text: string | undefined) => void;

/** Lets the reader set how much a hundred funds borrow, how alike they are, how deep the market is, and the haircut. */
export const playCrowd = (player: Player, words: DeskWords, play: Play, skip: () => void): void => playPanel(crowdPanel, player, words, play, skip);

/** Lets the reader pull a lender. */
export const playLender = (player: Player, words: DeskWords, play: Play, skip: () => void): void => playPanel(lenderPanel, player, words, play, skip);
