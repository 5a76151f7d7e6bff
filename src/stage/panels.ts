import { crowdPanel, dispersionPanel, lenderPanel, multiplePanel, swapPanel } from '../figures/index.ts';

import type { ControlsWords } from './controls.ts';
import { playPanel } from './panel.ts';
import type { Player } from './player.ts';

export type { ControlsWords } from './controls.ts';

type Play = (name: string, text: string | undefined) => void;

/** Every figure’s sliders, by the name of their play. */
const panels = { crowd: crowdPanel, lender: lenderPanel, swap: swapPanel, multiple: multiplePanel, dispersion: dispersionPanel } as const;

export type PanelName = keyof typeof panels;

/** Lets the reader set what a figure lets be set. */
export function playPanelOf(name: PanelName, player: Player, words: ControlsWords, play: Play, skip: () => void): void {
  playPanel(panels[name] as never, player, words, play, skip);
}
