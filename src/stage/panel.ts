import { encodeKnobs, type FigureName, type Panel } from '../figures/index.ts';

import { buildDesk, type DeskWords } from './desk.ts';
import type { Player } from './player.ts';
import { turnAt } from './turn.ts';

/** Puts a figure’s sliders over its picture. What they say is the cue’s play, and nothing else remembers it. */
export function playPanel<State extends object, Name extends string>(panel: Panel<State, Name>, player: Player, words: DeskWords, play: (name: string, text: string | undefined) => void, skip: () => void): void {
  const { canvas, locale } = player;
  const desk = buildDesk<Name>({
    canvas,
    words,
    controls: panel.ranges,
    names: panel.names(locale),
    how: panel.how(locale),
    set: (values) => play(panel.play, encodeKnobs(panel.ranges, values)),
    reset: () => play(panel.play, undefined),
    skip,
  });

  const refresh = () => {
    const shown = turnAt<State>(player, panel.play, panel.figure as FigureName, (state) => panel.ready(state));
    if (!shown) return desk.hide();
    const view = player.view();
    const { data } = player.story;
    const told = Object.fromEntries(panel.told(shown, locale, data).map(({ key, words: text }) => [key, text])) as Record<Name, string>;
    const changed = player.cue?.play?.[panel.play] !== undefined;
    desk.show({ values: panel.values(shown), told, result: panel.result(shown, locale, data), lines: panel.lines(shown, locale, data), changed }, panel.box(shown, view), view);
  };
  player.listen(refresh);
  // The page may already stand where the reader is asked.
  refresh();
}
