import { decodeGuess, encodeGuess, grain, knots, plotOf, start, type AccountLineState } from '../figures/index.ts';
import { dateText, format } from '../i18n/index.ts';

import { button } from './button.ts';
import type { Player } from './player.ts';
import { reveal } from './reveal.ts';
import { activeState } from './active-interactive.ts';

export interface GuessWords {
  readonly label: string;
  readonly hint: string;
  readonly level: (date: string, amount: string) => string;
  readonly unset: string;
  readonly clear: string;
  readonly skip: string;
}

/**
 * Lets the reader draw the Treasury's account on the chart that asks for it: with a pointer or a finger across
 * the plot, or with a slider for each day. The line is the cue's play and nothing else remembers it.
 */
export function playGuess(player: Player, words: GuessWords, play: (name: string, text: string | undefined) => void, skip: () => void): void {
  const { canvas, locale } = player;
  const controls = document.createElement('div');
  controls.className = 'guess';
  controls.hidden = true;
  controls.setAttribute('role', 'group');
  controls.setAttribute('aria-label', `${words.label}. ${words.hint}`);
  const sliders = knots.map((date) => slider(date));
  const clear = button(words.clear, () => set(knots.map(() => undefined)));
  const on = button(words.skip, skip);
  const tools = document.createElement('div');
  tools.className = 'guess-tools';
  tools.append(clear, on);
  controls.append(...sliders, tools);
  canvas.append(controls);

  const state = () => activeState<AccountLineState>(player, 'guess', 'account-line', ({ prompt }) => prompt > 0.9);

  const set = (levels: readonly (number | undefined)[]) => play('guess', encodeGuess(levels) || undefined);

  function slider(date: string): HTMLInputElement {
    const input = document.createElement('input');
    Object.assign(input, { type: 'range', min: '0', step: String(grain), className: 'guess-day' });
    input.setAttribute('aria-label', dateText(date, locale, 'day'));
    input.addEventListener('input', () => {
      const levels = decodeGuess(state()?.guess ?? '');
      levels[knots.indexOf(date)] = Number(input.value);
      set(levels);
    });
    return input;
  }

  const refresh = () => {
    const shown = state();
    reveal(controls, shown !== undefined);
    if (!shown) return;
    const view = player.view();
    const plot = plotOf(shown.axis, view);
    const levels = decodeGuess(shown.guess);
    const first = player.story.data.days.find(({ date }) => date === start)?.tga ?? 0;
    for (const [index, input] of sliders.entries()) {
      const level = levels[index];
      const date = knots[index] as string;
      input.max = String(shown.axis.top - (shown.axis.top % grain));
      // An untouched day starts from the level drawn before it, so that one key press moves it a little and not across the chart.
      const value = level ?? levels.slice(0, index).findLast((l) => l !== undefined) ?? first;
      if (document.activeElement !== input || level !== undefined) input.value = String(value);
      input.setAttribute('aria-valuetext', words.level(dateText(date, locale, 'day'), level === undefined ? words.unset : format(level, 'usd', locale)));
      Object.assign(input.style, {
        left: `${(100 * plot.x(date)) / view.width}%`,
        top: `${(100 * plot.top) / view.height}%`,
        height: `${(100 * (plot.bottom - plot.top)) / view.height}%`,
      });
    }
    clear.disabled = shown.guess === '';
  };
  player.listen(refresh);
  // The page may already be where the question is asked.
  refresh();

  let last: { index: number; level: number } | undefined;
  const point = (event: PointerEvent) => {
    const shown = state();
    const svg = canvas.querySelector('svg');
    const matrix = svg?.getScreenCTM();
    if (!shown || !matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const plot = plotOf(shown.axis, player.view());
    const index = nearest(knots.map((date) => plot.x(date)), x);
    const level = Math.round(plot.valueAt(y) / grain) * grain;
    const levels = decodeGuess(shown.guess);
    // A quick stroke skips days between two events: they lie on the line between.
    const from = last ?? { index, level };
    const step = Math.sign(index - from.index);
    for (let at = from.index; at !== index; at += step) {
      levels[at] = from.level + ((level - from.level) * (at - from.index)) / (index - from.index);
    }
    levels[index] = level;
    last = { index, level };
    set(levels);
  };
  controls.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary || (event.target as Element).closest('button')) return;
    event.preventDefault();
    controls.setPointerCapture(event.pointerId);
    last = undefined;
    point(event);
  });
  controls.addEventListener('pointermove', (event) => {
    if (controls.hasPointerCapture(event.pointerId)) point(event);
  });
}

const nearest = (places: readonly number[], x: number) =>
  places.reduce((best, place, index) => (Math.abs(place - x) < Math.abs(places[best]! - x) ? index : best), 0);
