import type { Line } from '../figures/index.ts';
import { dateText, format } from '../i18n/index.ts';
import { addStyles } from '../browser/index.ts';
import type { Turn } from './controls.ts';
import { button, controlsIn, element, layOver, pointIn, reveal } from './elements.ts';
import shared from './tools.css?inline';
import look from './line.css?inline';

addStyles(shared + look);

/** Lets the reader draw a line with a pointer or a finger across the plot, or with a slider for each day. */
export function mountLine({ player, control, state, changed, set, skip }: Turn<Line<object>>): () => void {
  const { canvas, locale } = player;
  const { days, grain } = control;
  const words = control.words(locale);
  const panel = controlsIn(canvas, 'guess', words);
  const sliders = days.map((date, index) => {
    const input = element('input');
    Object.assign(input, { type: 'range', min: '0', step: String(grain), className: 'guess-day' });
    input.setAttribute('aria-label', dateText(date, locale, 'day'));
    input.addEventListener('input', () => {
      const levels = control.levels(state());
      levels[index] = Number(input.value);
      set(control.write(levels));
    });
    return input;
  });
  const clear = button(words.reset, () => set(undefined));
  panel.append(...sliders, element('div', 'guess-tools', clear, button(words.skip, skip)));

  let last: { index: number; level: number } | undefined;
  const point = (event: PointerEvent) => {
    const shown = state();
    const at = pointIn(canvas, event);
    if (!shown || !at) return;
    const plot = control.plot(shown, player.view());
    const index = nearest(
      days.map((date) => plot.x(date)),
      at.x,
    );
    const level = Math.round(plot.valueAt(at.y) / grain) * grain;
    const levels = control.levels(shown);
    // A quick stroke skips days between two events: they lie on the line between.
    const from = last ?? { index, level };
    const step = Math.sign(index - from.index);
    for (let day = from.index; day !== index; day += step) {
      levels[day] = from.level + ((level - from.level) * (day - from.index)) / (index - from.index);
    }
    levels[index] = level;
    last = { index, level };
    set(control.write(levels));
  };
  panel.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary || (event.target as Element).closest('button')) return;
    event.preventDefault();
    panel.setPointerCapture(event.pointerId);
    last = undefined;
    point(event);
  });
  panel.addEventListener('pointermove', (event) => {
    if (panel.hasPointerCapture(event.pointerId)) point(event);
  });

  return () => {
    const shown = state();
    reveal(panel, shown !== undefined);
    if (!shown) return;
    const view = player.view();
    const plot = control.plot(shown, view);
    const levels = control.levels(shown);
    const first = control.from(player.story.data);
    for (const [index, input] of sliders.entries()) {
      const level = levels[index];
      const date = days[index]!;
      input.max = String(plot.most - (plot.most % grain));
      // An untouched day starts from the level drawn before it, so that one key press moves it a little and not across the chart.
      const value = level ?? levels.slice(0, index).findLast((l) => l !== undefined) ?? first;
      if (document.activeElement !== input || level !== undefined) input.value = String(value);
      input.setAttribute('aria-valuetext', words.level(dateText(date, locale, 'day'), level === undefined ? words.unset : format(level, 'usd', locale)));
      layOver(input, { x: plot.x(date), y: plot.top, height: plot.bottom - plot.top }, view);
    }
    clear.disabled = !changed();
  };
}

const nearest = (places: readonly number[], x: number) =>
  places.reduce((best, place, index) => (Math.abs(place - x) < Math.abs(places[best]! - x) ? index : best), 0);
