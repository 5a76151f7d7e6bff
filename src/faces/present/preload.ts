import { loadFigures } from '../../figures/index.ts';
import type { Session } from './index.ts';
import type { Player } from '../../stage/index.ts';
import { indexOf, type Cue } from '../../story/index.ts';

/** Fetches what the next steps need: their figures, and the interactives, each with the code that lets a class play it. */
export function preloader(player: Player, session: Session): (cue: Cue) => void {
  const { story } = player;
  const mounted = new Set<string>();

  const mount = (name: string) => {
    if (mounted.has(name)) return;
    mounted.add(name);
    // One that does not come is asked for again at a later step.
    import('../shared/interactives.ts').then(({ mountInteractive }) => mountInteractive(name, player, session.play, session.skip)).catch(() => mounted.delete(name));
  };

  return (cue) => {
    const here = Math.max(0, indexOf(story, cue));
    const near = story.steps.slice(here, here + 4);
    loadFigures([...new Set(near.map(({ figure }) => figure))]).catch(() => {});
    for (const name of new Set(near.flatMap(({ plays }) => plays ?? []))) mount(name);
  };
}
