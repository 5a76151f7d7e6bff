import { catalogsLoaded, type Both } from '../../i18n/index.ts';
import type { GuessWords } from '../../stage/guess.ts';
import type { Player } from '../../stage/index.ts';
import type { DeskWords, PanelName } from '../../stage/panels.ts';
import type { PileWords } from '../../stage/which-pile.ts';

/** What changes the reader's own part of the cue, by the name of an interactive. */
type Play = (name: string, text: string | undefined) => void;

type Start = (player: Player, words: Words, play: Play, skip: () => void) => void;

const players: Readonly<Record<string, () => Promise<Start>>> = {
  guess: () => import('../../stage/guess.ts').then(({ playGuess }) => (player, { guess }, play, skip) => playGuess(player, guess, play, skip)),
  crowd: () => panel('crowd'),
  lender: () => panel('lender'),
  swap: () => panel('swap'),
  multiple: () => panel('multiple'),
  dispersion: () => panel('dispersion'),
  sort: () => import('../../stage/which-pile.ts').then(({ playPiles }) => (player, { piles }, play, skip) => playPiles(player, piles, play, skip)),
  tap: () => import('../../stage/turn-the-tap.ts').then(({ playTap }) => (player, { tap }, play, skip) => playTap(player, tap, play, skip)),
};

const panel = (name: PanelName): Promise<Start> =>
  import('../../stage/panels.ts').then(({ playPanelOf }) => (player, { panels }, play, skip) => playPanelOf(name, player, panels[name], play, skip));

/** Brings the code that lets a reader play an interactive, by its name; `skip` goes on without. */
export async function mountInteractive(name: string, player: Player, play: Play, skip: () => void): Promise<void> {
  const start = await players[name]?.();
  await catalogsLoaded();
  start?.(player, words[player.locale], play, skip);
}

interface Words {
  readonly piles: PileWords;
  readonly panels: Readonly<Record<PanelName, DeskWords>>;
  readonly tap: DeskWords;
  readonly guess: GuessWords;
}

const words: Both<Words> = {
  en: {
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
  },
  zh: {
    piles: {
      label: '给当天的下跌归类',
      hint: '把卡片拖到一堆里，点一下换一堆，或用左、右、下方向键。',
      plumbing: '归入管道，会恢复',
      repricing: '归入重新定价，不会恢复',
      unsorted: '尚未归类',
      card: (name, pile) => `${name}：${pile}`,
      reset: '重新归类',
      skip: '跳过',
    },
    panels: {
      crowd: { label: '基金群的设定', hint: '移动滑块，循环就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
      lender: { label: '不肯续借的放款人', hint: '滑块逐个换放款人，最左端是都肯续借。', reset: '恢复原设定', skip: '跳过' },
      swap: { label: '固定利率', hint: '移动滑块，各夜就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
      multiple: { label: '倍数和年数', hint: '移动滑块，增长就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
      dispersion: { label: '个股一起动的程度', hint: '移动滑块，走势就重新画一遍。', reset: '恢复原设定', skip: '跳过' },
    },
    tap: { label: '沙盘的设定', hint: '移动滑块，路径就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
    guess: {
      label: '你画的财政部账户走势',
      hint: '在图上拖动作画，或选中某一天后用上下方向键调整。',
      level: (date, amount) => `${date}：${amount}`,
      unset: '尚未画',
      clear: '重新画',
      skip: '跳过，直接看答案',
    },
  },
};
