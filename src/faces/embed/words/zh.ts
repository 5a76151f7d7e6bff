import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const words: Translated<typeof english.words> = {
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
};
