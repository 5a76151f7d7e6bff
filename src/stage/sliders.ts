import { encodeKnobs, type Sliders } from '../figures/index.ts';
import { addStyles } from '../browser/index.ts';
import type { Turn } from './controls.ts';
import { button, controlsIn, element, layOver, reveal } from './elements.ts';
import look from './sliders.css?inline';

addStyles(look);

/** A panel of native sliders over a part of the picture. Gives what shows it as the cue is. */
export function mountSliders({ player, control, state, changed, set, skip }: Turn<Sliders<object, string>>): () => void {
  const { canvas, locale } = player;
  const { data } = player.story;
  const words = control.words(locale);
  const names = control.names(locale);
  const panel = controlsIn(canvas, 'slider-panel', words);
  let values: Readonly<Record<string, number>> | undefined;
  const knobs = Object.entries(control.ranges).map(([key, [least, most, step]]) => {
    const name = element('span');
    name.textContent = names[key]!;
    const output = element('span', 'slider-panel-value');
    const input = element('input');
    Object.assign(input, { type: 'range', min: String(least), max: String(most), step: String(step) });
    input.setAttribute('aria-label', names[key]!);
    input.addEventListener('input', () => values && set(encodeKnobs(control.ranges, { ...values, [key]: Number(input.value) })));
    panel.append(element('label', 'slider-panel-knob', name, output, input));
    return { key, output, input };
  });
  const again = button(words.reset, () => set(undefined));
  const summary = element('summary');
  summary.textContent = control.how(locale);
  const lines = element('p');
  // The drawing says the same at a glance; this is for those who do not see it.
  const result = element('output', 'unseen');
  panel.append(element('div', 'slider-panel-tools', again, button(words.skip, skip), element('details', 'slider-panel-how', summary, lines)), result);

  return () => {
    const shown = state();
    reveal(panel, shown !== undefined);
    if (!shown) return;
    const view = player.view();
    values = control.values(shown);
    layOver(panel, control.box(shown, view), view);
    const settings = new Map(control.settings(shown, locale, data).map(({ key, words: text }) => [key, text]));
    for (const { key, output, input } of knobs) {
      if (Number(input.value) !== values[key]) input.value = String(values[key]);
      say(output, settings.get(key)!);
      input.setAttribute('aria-valuetext', settings.get(key)!);
    }
    again.disabled = !changed();
    say(result, control.result(shown, locale, data));
    say(lines, control.lines(shown, locale, data).join('\n'));
  };
}

/** Writes only what differs, so that nothing is announced twice. */
function say(node: Element, words: string): void {
  if (node.textContent !== words) node.textContent = words;
}
