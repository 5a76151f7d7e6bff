import { loadFigures } from '../../figures/index.ts';
import type { Session } from '../../present/index.ts';
import type { Player } from '../../stage/index.ts';
import { indexOf, type Cue } from '../../story/index.ts';
import { words } from '../interface.ts';

/** Fetches what the next steps need: their figures, and the interactives, each with the code that lets a class play it. */
export function bringer(player: Player, session: Session): (cue: Cue) => void {
  const { story, locale } = player;
  const { tryIt, tap, guess, piles } = words[locale];
  const interactives: Readonly<Record<string, () => Promise<unknown>>> = {
    guess: () => import('../../stage/guess.ts').then(({ playGuess }) => playGuess(player, guess, session.play, session.skip)),
    spiral: () => import('../../stage/try-it.ts').then(({ playTryIt }) => playTryIt(player, tryIt, session.play, session.skip)),
    sort: () => import('../../stage/which-pile.ts').then(({ playPiles }) => playPiles(player, piles, session.play, session.skip)),
    tap: () => import('../../stage/turn-the-tap.ts').then(({ playTap }) => playTap(player, tap, session.play, session.skip)),
  };
  const mounted = new Set<string>();

  const mount = (name: string) => {
    if (mounted.has(name)) return;
    mounted.add(name);
    // One that does not come is asked for again at a later step.
    interactives[name]?.().catch(() => mounted.delete(name));
  };

  return (cue) => {
    const here = Math.max(0, indexOf(story, cue));
    const near = story.steps.slice(here, here + 4);
    loadFigures([...new Set(near.map(({ figure }) => figure))]).catch(() => {});
    for (const name of new Set(near.flatMap(({ plays }) => plays ?? []))) mount(name);
  };
}
