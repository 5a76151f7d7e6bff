import { encodeTap, sandboxLayout, sandboxWords, tapEquations, tapResult, taps, tapSettings, tapsOf, type SandboxState, type Tap } from '../figures/index.ts';

import { buildDesk, type DeskWords } from './desk.ts';
import type { Player } from './player.ts';
import { turnAt } from './turn.ts';

/**
 * Lets the reader set how fast and how far the Treasury spends, when runoff ends and what money funds park. The settings
 * are the cue's play and nothing else remembers them.
 */
export function playTap(player: Player, words: DeskWords, play: (name: string, text: string | undefined) => void, skip: () => void): void {
  const { canvas, locale } = player;
  const own = sandboxWords[locale];
  const desk = buildDesk<Tap>({
    canvas,
    words,
    controls: taps,
    names: own.tapsNarrow,
    how: own.how,
    set: (values) => play('tap', encodeTap(values)),
    reset: () => play('tap', undefined),
    skip,
  });

  const state = () => turnAt<SandboxState>(player, 'tap', 'sandbox', ({ run, given }) => run > 0.9 * given.horizon);

  const refresh = () => {
    const shown = state();
    if (!shown) return desk.hide();
    const view = player.view();
    const { data } = player.story;
    const start = data.weeks[shown.start]?.date ?? '';
    const told = Object.fromEntries(tapSettings(shown.settings, start, locale).map(({ key, words: text }) => [key, text])) as Record<Tap, string>;
    const changed = player.cue?.play?.['tap'] !== undefined;
    desk.show({ values: tapsOf(shown), told, result: tapResult[locale](shown, locale, data), lines: tapEquations(shown.given.curve, locale), changed }, sandboxLayout(view, shown).desk, view);
  };
  player.listen(refresh);
  // The page may already stand where the reader is asked.
  refresh();
}
