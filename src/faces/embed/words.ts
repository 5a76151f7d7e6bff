import type { Both } from '../../i18n/index.ts';

interface Words {
  readonly next: string;
  readonly previous: string;
  readonly where: (at: number, of: number) => string;
  readonly whereLong: (at: number, of: number, title: string) => string;
  readonly whole: string;
  readonly source: string;
  readonly licence: string;
  /** An address names a step, a part or an edition that is not there. */
  readonly lost: Readonly<Record<'step' | 'steps' | 'edition', string>>;
  readonly pinned: (date: string) => string;
  readonly corrections: string;
  /** Before the name of the chapter that is nearest to one that is not there. */
  readonly noChapter: string;
}

/** What an embed says, outside the story. */
export const words: Both<Words> = {
  en: {
    next: 'Next step',
    previous: 'Previous step',
    where: (at, of) => `${at} of ${of}`,
    whereLong: (at, of, title) => `Step ${at} of ${of}: ${title}`,
    whole: 'Read the whole story',
    source: 'Source: ',
    licence: 'Everything Sold Off, CC BY 4.0',
    lost: {
      step: 'The step that was asked for is not in this part. This is the nearest one.',
      steps: 'The part that was asked for is not in this chapter. This is the whole chapter.',
      edition: 'The edition that was asked for is not kept here. This is the current one.',
    },
    pinned: (date) => `The edition of ${date}, kept as it was.`,
    corrections: 'Corrections since',
    noChapter: 'This chapter is not here. The nearest one is:',
  },
  zh: {
    next: '下一步',
    previous: '上一步',
    where: (at, of) => `${at} / ${of}`,
    whereLong: (at, of, title) => `第 ${at} 步，共 ${of} 步：${title}`,
    whole: '读完整的故事',
    source: '来源：',
    licence: '《万物抛售时》，CC BY 4.0',
    lost: {
      step: '链接所指的一步不在这一部分里，这里显示最接近的一步。',
      steps: '链接所指的部分不在这一章里，这里显示整章。',
      edition: '链接所指的版本没有保存在这里，这里显示当前版本。',
    },
    pinned: (date) => `${date}的版本，保持原样。`,
    corrections: '此后的更正',
    noChapter: '没有这一章，最接近的是：',
  },
};
