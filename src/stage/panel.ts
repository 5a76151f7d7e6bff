import { encodeKnobs, type FigureName, type Panel } from '../figures/index.ts';

import { buildControls, type ControlsWords } from './controls.ts';
import type { Player } from './player.ts';
import { activeState } from './active-interactive.ts';

/** Puts a figure’s sliders over its picture. What they say is the cue’s play, and nothing else remembers it. */
export function playPanel<State extends object, Name extends string>(panel: Panel<State, Name>, player: Player, words: ControlsWords, play: (name: string, text: string | undefined) => void, skip: () => void): void {
  const { canvas, locale } = player;
  const controls = buildControls<Name>({
    canvas,
    words,
    ranges: panel.ranges,
    names: panel.names(locale),
    how: panel.how(locale),
    set: (values) => play(panel.play, encodeKnobs(panel.ranges, values)),
    reset: () => play(panel.play, undefined),
    skip,
  });

  const refresh = () => {
    const shown = activeState<State>(player, panel.play, panel.figure as FigureName, (state) => panel.ready(state));
    if (!shown) return controls.hide();
    const view = player.view();
    const { data } = player.story;
    const texts = Object.fromEntries(panel.settings(shown, locale, data).map(({ key, words: text }) => [key, text])) as Record<Name, string>;
    const changed = player.cue?.play?.[panel.play] !== undefined;
    controls.show({ values: panel.values(shown), texts, result: panel.result(shown, locale, data), lines: panel.lines(shown, locale, data), changed }, panel.box(shown, view), view);
  };
  player.listen(refresh);
  // The page may already be where the reader is asked.
  refresh();
}
