import type { Box, View } from '../figures/index.ts';

import { button } from './button.ts';
import { reveal } from './reveal.ts';

/** What a panel of controls says itself; names and values of the controls are the figure's own words. */
export interface ControlsWords {
  readonly label: string;
  readonly hint: string;
  readonly reset: string;
  readonly skip: string;
}

export interface ControlsOptions<Name extends string> {
  readonly canvas: HTMLElement;
  readonly words: ControlsWords;
  /** Minimum, maximum and step of each control, in order. */
  readonly ranges: Readonly<Record<Name, readonly [least: number, most: number, step: number]>>;
  readonly names: Readonly<Record<Name, string>>;
  /** The title of how it is worked out. */
  readonly how: string;
  readonly set: (values: Readonly<Record<Name, number>>) => void;
  readonly reset: () => void;
  readonly skip: () => void;
}

/** What a panel shows: each control's value and how it reads, the result, how it is worked out, and whether anything was changed. */
export interface ControlsState<Name extends string> {
  readonly values: Readonly<Record<Name, number>>;
  readonly texts: Readonly<Record<Name, string>>;
  readonly result: string;
  readonly lines: readonly string[];
  readonly changed: boolean;
}

export interface Controls<Name extends string> {
  /** Lies over a box of the drawing, in viewBox units. */
  show(state: ControlsState<Name>, box: Box, view: Pick<View, 'width' | 'height'>): void;
  hide(): void;
}

/** A panel of native sliders over a part of the figure. It remembers nothing: what it shows is what it was last told. */
export function buildControls<Name extends string>({ canvas, words, ranges, names, how, set, reset, skip }: ControlsOptions<Name>): Controls<Name> {
  const panel = element('div', 'slider-panel');
  panel.hidden = true;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', `${words.label}. ${words.hint}`);
  const keys = Object.keys(ranges) as Name[];
  let values: Readonly<Record<Name, number>> | undefined;
  const knobs = keys.map((key) => {
    const label = element('label', 'slider-panel-knob');
    const name = element('span');
    name.textContent = names[key];
    const texts = element('span', 'slider-panel-value');
    const input = element('input');
    const [least, most, step] = ranges[key];
    Object.assign(input, { type: 'range', min: String(least), max: String(most), step: String(step) });
    input.setAttribute('aria-label', names[key]);
    input.addEventListener('input', () => values && set({ ...values, [key]: Number(input.value) }));
    label.append(name, texts, input);
    panel.append(label);
    return { key, texts, input };
  });
  const tools = element('div', 'slider-panel-tools');
  const again = button(words.reset, reset);
  const details = element('details', 'slider-panel-how');
  const summary = element('summary');
  summary.textContent = how;
  const lines = element('p');
  details.append(summary, lines);
  tools.append(again, button(words.skip, skip), details);
  // The drawing says the same at a glance; this is for those who do not see it.
  const result = element('output', 'unseen');
  panel.append(tools, result);
  canvas.append(panel);

  return {
    show(state, box, view) {
      values = state.values;
      reveal(panel, true);
      Object.assign(panel.style, {
        left: `${(100 * box.x) / view.width}%`,
        top: `${(100 * box.y) / view.height}%`,
        width: `${(100 * box.width) / view.width}%`,
        height: `${(100 * box.height) / view.height}%`,
      });
      for (const { key, texts, input } of knobs) {
        if (Number(input.value) !== state.values[key]) input.value = String(state.values[key]);
        say(texts, state.texts[key]);
        input.setAttribute('aria-valuetext', state.texts[key]);
      }
      again.disabled = !state.changed;
      say(result, state.result);
      say(lines, state.lines.join('\n'));
    },
    hide() {
      reveal(panel, false);
    },
  };
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  return made;
}

/** Writes only what differs, so that nothing is announced twice. */
function say(node: Element, words: string): void {
  if (node.textContent !== words) node.textContent = words;
}
