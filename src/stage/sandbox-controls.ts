import { encodeTap, sandboxLayout, sandboxWords, tapEquations, tapResult, taps, tapSettings, tapsOf, type SandboxState, type Tap } from '../figures/index.ts';

import { buildControls, type ControlsWords } from './controls.ts';
import type { Player } from './player.ts';
import { activeState } from './active-interactive.ts';

/**
 * Lets the reader set how fast and how far the Treasury spends, when runoff ends and what money funds park. The settings
 * are the cue's play and nothing else remembers them.
 */
export function playTap(player: Player, words: ControlsWords, play: (name: string, text: string | undefined) => void, skip: () => void): void {
  const { canvas, locale } = player;
  const own = sandboxWords[locale];
  const controls = buildControls<Tap>({
    canvas,
    words,
    ranges: taps,
    names: own.tapsNarrow,
    how: own.how,
    set: (values) => play('tap', encodeTap(values)),
    reset: () => play('tap', undefined),
    skip,
  });

  const state = () => activeState<SandboxState>(player, 'tap', 'sandbox', ({ run, given }) => run > 0.9 * given.horizon);

  const refresh = () => {
    const shown = state();
    if (!shown) return controls.hide();
    const view = player.view();
    const { data } = player.story;
    const start = data.weeks[shown.start]?.date ?? '';
    const texts = Object.fromEntries(tapSettings(shown.settings, start, locale).map(({ key, words: text }) => [key, text])) as Record<Tap, string>;
    const changed = player.cue?.play?.['tap'] !== undefined;
    controls.show({ values: tapsOf(shown), texts, result: tapResult[locale](shown, locale, data), lines: tapEquations(shown.given.curve, locale), changed }, sandboxLayout(view, shown).controls, view);
  };
  player.listen(refresh);
  // The page may already be where the reader is asked.
  refresh();
}
