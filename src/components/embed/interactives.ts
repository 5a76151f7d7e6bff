import type { Walk } from '../../embed/index.ts';
import type { Player } from '../../stage/index.ts';
import { words } from '../interface.ts';

/** Brings the code that lets a reader play an interactive, by its name; `skip` goes on without. */
export async function mountInteractive(name: string, player: Player, { play }: Walk, skip: () => void): Promise<void> {
  const { tryIt, tap, guess, piles } = words[player.locale];
  if (name === 'guess') (await import('../../stage/guess.ts')).playGuess(player, guess, play, skip);
  if (name === 'spiral') (await import('../../stage/try-it.ts')).playTryIt(player, tryIt, play, skip);
  if (name === 'sort') (await import('../../stage/which-pile.ts')).playPiles(player, piles, play, skip);
  if (name === 'tap') (await import('../../stage/turn-the-tap.ts')).playTap(player, tap, play, skip);
}
