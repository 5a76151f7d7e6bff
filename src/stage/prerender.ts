import { cueAt, indexOf } from '../story/index.ts';

import { idle } from './idle.ts';
import type { Player } from './player.ts';

/**
 * Draws steps ahead where nobody sees it, while the reader or the class looks at one: the first picture of a figure would otherwise
 * cost a stumble. Returns what to call when a step has come to rest; each idle moment then has one of the next `many`, half way.
 */
export function prerenderer(player: Player, many: number): () => void {
  const { story } = player;
  const known = new Set<string>();
  const prerender = () => {
    const { cue } = player;
    if (!cue) return;
    const here = indexOf(story, cue);
    const step = story.steps.slice(here + 1, here + 1 + many).find(({ chapter, id }) => !known.has(`${chapter}/${id}`));
    if (!step) return;
    idle(() => {
      if (player.cue !== cue || !player.prerender(cueAt(step, 0.5))) return;
      known.add(`${step.chapter}/${step.id}`);
      prerender();
    });
  };
  return prerender;
}
