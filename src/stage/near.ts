import { loadFigures } from '../figures/index.ts';
import { mountControl, type Hands } from './controls.ts';
import type { Step } from '../story/index.ts';
import type { Player } from './player.ts';

export interface Bringing extends Hands {
  /** Called when the control of the step that is read does not come, with the way to ask for it again, and with nothing once it is there. */
  readonly lost?: (again?: () => void) => void;
}

/** Brings what some steps from an index on need, well before they are reached: their figures, and the controls that let readers play, each once. */
export function preloader(player: Player, hands: Bringing): (index: number, many: number) => void {
  const mounted = new Set<string>();
  /** The one that is said not to have come. Another that comes late takes back nothing. */
  let lacking: string | undefined;

  const mount = (name: string, step: Step, now: boolean): void => {
    if (mounted.has(name)) return;
    mounted.add(name);
    // One that does not come is asked for again at a later step.
    const failed = () => {
      mounted.delete(name);
      if (!now) return;
      lacking = name;
      hands.lost?.(() => mount(name, step, true));
    };
    const come = () => {
      if (lacking === name) hands.lost?.((lacking = undefined));
    };
    mountControl(player, step.figure, name, hands).then(come, failed);
  };

  return (index, many) => {
    const near = player.story.steps.slice(index, index + many);
    loadFigures([...new Set(near.map(({ figure }) => figure))]).catch(() => {});
    near.forEach((step, at) => step.plays?.forEach((name) => mount(name, step, at === 0)));
  };
}
