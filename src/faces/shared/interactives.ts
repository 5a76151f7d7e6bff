import { catalog } from '../../i18n/catalog.ts';
import { catalogsLoaded } from '../../i18n/index.ts';
import type { Player } from '../../stage/index.ts';
import type { Words } from './interactives/en.ts';
import type { PanelName } from '../../stage/panels.ts';

/** What changes the reader's own part of the cue, by the name of an interactive. */
type Play = (name: string, text: string | undefined) => void;

type Start = (player: Player, words: Words, play: Play, skip: () => void) => void;

const players: Readonly<Record<string, () => Promise<Start>>> = {
  guess: () => import('../../stage/guess-controls.ts').then(({ playGuess }) => (player, { guess }, play, skip) => playGuess(player, guess, play, skip)),
  crowd: () => panel('crowd'),
  lender: () => panel('lender'),
  swap: () => panel('swap'),
  multiple: () => panel('multiple'),
  dispersion: () => panel('dispersion'),
  sort: () => import('../../stage/sorting-controls.ts').then(({ playPiles }) => (player, { piles }, play, skip) => playPiles(player, piles, play, skip)),
  tap: () => import('../../stage/sandbox-controls.ts').then(({ playTap }) => (player, { tap }, play, skip) => playTap(player, tap, play, skip)),
};

const panel = (name: PanelName): Promise<Start> =>
  import('../../stage/panels.ts').then(({ playPanelOf }) => (player, { panels }, play, skip) => playPanelOf(name, player, panels[name], play, skip));

/** Brings the code that lets a reader play an interactive, by its name; `skip` goes on without. */
export async function mountInteractive(name: string, player: Player, play: Play, skip: () => void): Promise<void> {
  const start = await players[name]?.();
  await catalogsLoaded();
  start?.(player, words[player.locale], play, skip);
}

export const { words } = catalog<typeof import('./interactives/en.ts')>(import.meta.url);
