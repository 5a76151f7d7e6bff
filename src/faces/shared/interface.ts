import type { Both } from '../../i18n/index.ts';

interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly standfirst: string;
  readonly minutes: (n: number) => string;
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
}

/** What the page itself says, outside the story. */
export const words: Both<Words> = {
  en: {
    title: 'Everything Sold Off',
    subtitle: 'Where the cash went before the day it all fell',
    standfirst:
      'Shares, gold and crypto fell together. One article blamed the plumbing of money. Follow the dollars through the Fed’s own books, and check the argument as you go.',
    minutes: (n) => `${n} minutes`,
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
  },
  zh: {
    title: '万物抛售时',
    subtitle: '齐跌那天之前，现金去了哪里',
    standfirst: '股票、黄金和加密货币一起下跌。一篇文章说，问题出在资金的“管道”。跟着美元走一遍美联储的账本，边看边核对这个说法。',
    minutes: (n) => `约 ${n} 分钟`,
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
  },
};
