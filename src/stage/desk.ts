import type { Box, View } from '../figures/index.ts';

import { button } from './button.ts';
import { reveal } from './reveal.ts';

/** What a panel of controls says itself; names and values of the controls are the figure's own words. */
export interface DeskWords {
  readonly label: string;
  readonly hint: string;
  readonly reset: string;
  readonly skip: string;
}

export interface DeskOptions<Name extends string> {
  readonly canvas: HTMLElement;
  readonly words: DeskWords;
  /** Least, most and step of each control, in the order in which they stand. */
  readonly controls: Readonly<Record<Name, readonly [least: number, most: number, step: number]>>;
  readonly names: Readonly<Record<Name, string>>;
  /** The title of how it is worked out. */
  readonly how: string;
  readonly set: (values: Readonly<Record<Name, number>>) => void;
  readonly reset: () => void;
  readonly skip: () => void;
}

/** What a panel shows: each control's value and how it is told, the result, how it is worked out, and whether anything was changed. */
export interface DeskState<Name extends string> {
  readonly values: Readonly<Record<Name, number>>;
  readonly told: Readonly<Record<Name, string>>;
  readonly result: string;
  readonly lines: readonly string[];
  readonly changed: boolean;
}

export interface Desk<Name extends string> {
  /** Lies over a box of the drawing, in viewBox units. */
  show(state: DeskState<Name>, box: Box, view: Pick<View, 'width' | 'height'>): void;
  hide(): void;
}

/** A panel of native sliders over a part of the figure. It remembers nothing: what it shows is what it was last told. */
export function buildDesk<Name extends string>({ canvas, words, controls, names, how, set, reset, skip }: DeskOptions<Name>): Desk<Name> {
  const desk = element('div', 'desk');
  desk.hidden = true;
  desk.setAttribute('role', 'group');
  desk.setAttribute('aria-label', `${words.label}. ${words.hint}`);
  const keys = Object.keys(controls) as Name[];
  let values: Readonly<Record<Name, number>> | undefined;
  const knobs = keys.map((key) => {
    const label = element('label', 'desk-knob');
    const name = element('span');
    name.textContent = names[key];
    const told = element('span', 'desk-told');
    const input = element('input');
    const [least, most, step] = controls[key];
    Object.assign(input, { type: 'range', min: String(least), max: String(most), step: String(step) });
    input.setAttribute('aria-label', names[key]);
    input.addEventListener('input', () => values && set({ ...values, [key]: Number(input.value) }));
    label.append(name, told, input);
    desk.append(label);
    return { key, told, input };
  });
  const tools = element('div', 'desk-tools');
  const again = button(words.reset, reset);
  const details = element('details', 'desk-how');
  const summary = element('summary');
  summary.textContent = how;
  const lines = element('p');
  details.append(summary, lines);
  tools.append(again, button(words.skip, skip), details);
  // The drawing says the same at a glance; this is for those who do not see it.
  const result = element('output', 'unseen');
  desk.append(tools, result);
  canvas.append(desk);

  return {
    show(state, box, view) {
      values = state.values;
      reveal(desk, true);
      Object.assign(desk.style, {
        left: `${(100 * box.x) / view.width}%`,
        top: `${(100 * box.y) / view.height}%`,
        width: `${(100 * box.width) / view.width}%`,
        height: `${(100 * box.height) / view.height}%`,
      });
      for (const { key, told, input } of knobs) {
        if (Number(input.value) !== state.values[key]) input.value = String(state.values[key]);
        say(told, state.told[key]);
        input.setAttribute('aria-valuetext', state.told[key]);
      }
      again.disabled = !state.changed;
      say(result, state.result);
      say(lines, state.lines.join('\n'));
    },
    hide() {
      reveal(desk, false);
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
