import { figures, type FigureName } from '../figures/index.ts';
import { frameAt, indexOf } from '../story/index.ts';

import type { Player } from './player.ts';

/**
 * The state of a figure in which it is the reader's turn to change `play`, while no other figure hands over to it; else
 * undefined. Asked on every frame of every step: most are settled without making the frame.
 */
export function activeState<State extends object>(
  { cue, story }: Player,
  play: string,
  figure: FigureName,
  ready: (state: State) => boolean,
): State | undefined {
  const step = cue && story.steps[indexOf(story, cue)];
  if (!cue || !step?.plays?.includes(play) || step.figure !== figure || !figures[figure]) return undefined;
  const frame = frameAt(story, cue);
  // At its beginning a step shows the figure before it, whose state is not this one's.
  return frame.figure === figure && !frame.handover && ready(frame.state as State) ? (frame.state as State) : undefined;
}
