import type { Both } from '../i18n/index.ts';
import type { GuessWords } from '../stage/guess.ts';
import type { DeskWords } from '../stage/try-it.ts';
import type { PileWords } from '../stage/which-pile.ts';

interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly standfirst: string;
  readonly minutes: (n: number) => string;
  readonly minutesLeft: (n: number) => string;
  readonly done: string;
  readonly other: string;
  readonly skip: string;
  readonly contents: string;
  readonly close: string;
  readonly next: string;
  readonly previous: string;
  readonly storyboard: string;
  readonly short: string;
  readonly shortIntro: string;
  readonly whole: string;
  readonly onPaper: string;
  readonly source: string;
  readonly lost: string;
  readonly again: string;
  readonly more: string;
  /** Pages beside the story, by path. */
  readonly pages: readonly (readonly [path: string, name: string])[];
  readonly chapter: (n: number) => string;
  readonly keys: string;
  readonly resume: string;
  readonly forget: string;
  readonly credit: string;
  readonly cardCredit: string;
  readonly advice: string;
  readonly printIntro: string;
  readonly back: string;
  readonly notFound: string;
  readonly tryIt: DeskWords;
  readonly tap: DeskWords;
  readonly piles: PileWords;
  readonly guess: GuessWords;
}

/** What the page itself says, outside the story. */
export const words: Both<Words> = {
  en: {
    title: 'Everything Sold Off',
    subtitle: 'Where the cash went before the day it all fell',
    standfirst:
      'Shares, gold and crypto fell together. One article blamed the plumbing of money. Follow the dollars through the Fed’s own books, and check the argument as you go.',
    minutes: (n) => `${n} minutes`,
    minutesLeft: (n) => (n === 1 ? 'about a minute left' : `${n} minutes left`),
    done: 'the end',
    other: '中文',
    skip: 'Skip to the story',
    contents: 'Contents',
    close: 'Close',
    next: 'Next step',
    previous: 'Previous step',
    storyboard: 'Print the storyboard',
    short: 'The short version',
    shortIntro: 'The whole argument and its audit, a sentence and a picture a chapter.',
    whole: 'Read this chapter',
    onPaper: 'Here are the words alone. For paper there is a page with every picture beside its words, and all notes below them:',
    source: 'Source:',
    lost: 'A part of this step did not come.',
    again: 'Try again',
    more: 'Beside the story',
    pages: [
      ['/short/', 'The short version'],
      ['/claims/', 'Every claim, checked'],
      ['/glossary/', 'Glossary'],
      ['/teach/', 'For teachers'],
      ['/data/', 'Data'],
      ['/data/corrections/', 'Corrections'],
      ['/print/', 'Print the storyboard'],
      ['/newsletter/', 'For newsletters'],
    ],
    chapter: (n) => `Chapter ${n}`,
    resume: 'Go on where you stopped',
    forget: 'Forget the place',
    keys: 'Scroll, or step with the arrow keys',
    cardCredit: 'Everything Sold Off, CC BY 4.0',
    credit: 'Text and pictures: Everything Sold Off, CC BY 4.0. Code: MIT.',
    advice: 'Nothing here is investment advice.',
    printIntro: 'The storyboard: each step’s words beside its picture.',
    back: 'Back to the story',
    notFound: 'This page is not here. The story is.',
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
    tryIt: { label: 'Settings of the loop', hint: 'Move a slider and the loop runs again.', reset: 'Reset', skip: 'Skip' },
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
    title: '万物抛售时',
    subtitle: '齐跌那天之前，现金去了哪里',
    standfirst: '股票、黄金和加密货币一起下跌。一篇文章说，问题出在资金的“管道”。跟着美元走一遍美联储的账本，边看边核对这个说法。',
    minutes: (n) => `约 ${n} 分钟`,
    minutesLeft: (n) => `还剩约 ${n} 分钟`,
    done: '已到结尾',
    other: 'English',
    skip: '跳到正文',
    contents: '目录',
    close: '关闭',
    next: '下一步',
    previous: '上一步',
    storyboard: '打印图文版',
    short: '短版',
    shortIntro: '整个说法和对它的核对，一章一句话、一幅图。',
    whole: '读这一章',
    onPaper: '这里只有文字。要打印，请用专门的页面，每幅图都在文字旁边，注释在每章末尾：',
    source: '来源：',
    lost: '这一步有一部分没有加载出来。',
    again: '再试一次',
    more: '正文以外',
    pages: [
      ['/short/', '短版'],
      ['/claims/', '逐条核对'],
      ['/glossary/', '词汇表'],
      ['/teach/', '教学'],
      ['/data/', '数据'],
      ['/data/corrections/', '更正'],
      ['/print/', '打印图文版'],
      ['/newsletter/', '邮件通讯素材'],
    ],
    chapter: (n) => `第 ${n} 章`,
    resume: '从上次读到的地方继续',
    forget: '忘掉位置',
    keys: '滚动阅读，或用方向键逐步前进',
    cardCredit: '《万物抛售时》，CC BY 4.0',
    credit: '文字与图片：《万物抛售时》（Everything Sold Off），CC BY 4.0 许可；代码：MIT 许可。',
    advice: '本站内容不构成投资建议。',
    printIntro: '图文版：每一步的文字与画面并列。',
    back: '回到正文',
    notFound: '这一页不存在，正文在这里。',
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
    tryIt: { label: '循环的设定', hint: '移动滑块，循环就重新算一遍。', reset: '恢复原设定', skip: '跳过' },
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
