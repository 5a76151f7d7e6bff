import { encodeSpiral, knobsOf, runSpiral, spiralEquations, spiralKnobs, spiralLayout, spiralResult, spiralSettings, spiralWords, type Knob, type SpiralState } from '../figures/index.ts';

import { buildDesk, type DeskWords } from './desk.ts';
import type { Player } from './player.ts';
import { turnAt } from './turn.ts';

export type { DeskWords } from './desk.ts';

/**
 * Lets the reader set leverage, first fall, market depth and haircut where the loop of forced sales asks for it. The
 * settings are the cue's play and nothing else remembers them.
 */
export function playTryIt(player: Player, words: DeskWords, play: (name: string, text: string | undefined) => void, skip: () => void): void {
  const { canvas, locale } = player;
  const own = spiralWords[locale];
  const desk = buildDesk<Knob>({
    canvas,
    words,
    controls: spiralKnobs,
    names: own.knobs,
    how: own.equationsTitle,
    set: (values) => play('spiral', encodeSpiral(values)),
    reset: () => play('spiral', undefined),
    skip,
  });

  const state = () => turnAt<SpiralState>(player, 'spiral', 'spiral', ({ desk }) => desk > 0.9);

  const refresh = () => {
    const shown = state();
    if (!shown) return desk.hide();
    const run = runSpiral(shown.settings);
    const view = player.view();
    const told = Object.fromEntries(spiralSettings(shown, run, locale).map(({ key, words: text }) => [key, text])) as Record<Knob, string>;
    const changed = player.cue?.play?.['spiral'] !== undefined;
    desk.show({ values: knobsOf(shown), told, result: spiralResult(run, locale), lines: spiralEquations(locale), changed }, spiralLayout(view, 1).desk, view);
  };
  player.listen(refresh);
  // The page may already stand where the reader is asked.
  refresh();
}
