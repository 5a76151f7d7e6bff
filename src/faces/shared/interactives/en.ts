import type { GuessWords } from '../../../stage/guess-controls.ts';
import type { ControlsWords, PanelName } from '../../../stage/panels.ts';
import type { PileWords } from '../../../stage/sorting-controls.ts';

export interface Words {
  readonly piles: PileWords;
  readonly panels: Readonly<Record<PanelName, ControlsWords>>;
  readonly tap: ControlsWords;
  readonly guess: GuessWords;
}

export const words: Words = {
  piles: {
    label: 'The day’s falls, to be sorted',
    hint: 'Drag a card to a pile, tap it to change its pile, or use the left, right and down keys.',
    plumbing: 'plumbing, it reverses',
    repricing: 'repricing, it stays',
    unsorted: 'not sorted yet',
    card: (name, pile) => `${name}: ${pile}`,
    reset: 'Reset',
    skip: 'Skip',
  },
  panels: {
    crowd: { label: 'Settings of the crowd', hint: 'Move a slider and the loop runs again.', reset: 'Reset', skip: 'Skip' },
    lender: { label: 'The lender who refuses', hint: 'Move the slider from lender to lender, or to the left end for none.', reset: 'Reset', skip: 'Skip' },
    swap: { label: 'The fixed rate', hint: 'Move the slider and the nights are reckoned again.', reset: 'Reset', skip: 'Skip' },
    multiple: { label: 'The multiple and the years', hint: 'Move a slider and the growth is worked out again.', reset: 'Reset', skip: 'Skip' },
    dispersion: { label: 'How far shares move together', hint: 'Move a slider and the paths are drawn again.', reset: 'Reset', skip: 'Skip' },
  },
  tap: { label: 'Settings of the sandbox', hint: 'Move a slider and the paths are worked out again.', reset: 'Reset', skip: 'Skip' },
  guess: {
    label: 'Your line for the Treasury’s account',
    hint: 'Drag across the chart, or focus a day and use the up and down keys.',
    level: (date, amount) => `${date}: ${amount}`,
    unset: 'not drawn yet',
    clear: 'Start again',
    skip: 'Skip and see the answer',
  },
};
