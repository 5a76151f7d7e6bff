import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const text: Translated<typeof english.text> = {
  start: '上为美联储，下为财政部',
  rate: '政策利率',
  kicker: '缩表与账户，同一美元比例',
  chainKicker: '基本情景，据原文一位策略师',
  titles: {
    easing: '一只手在放松',
    tightening: '另一只手在收紧',
    'the-fed-saw-it': '美联储说出缩表的终点',
    'five-weeks-away': '宣布了，还没做到',
    'shadow-policy': '一个水龙头，两只手？',
    'the-base-case': '环环相扣',
  },
  fed: ['美联储', '降利率，减持有'],
  fedEases: ['美联储', '降利率'],
  treasury: ['财政部账户', '每日收盘'],
  runoff: '到 {0}还要缩减的部分',
  runoffShort: '到 {0}还要缩减',
  announced: '{0}宣布终点',
  ends: '{0}结束',
  notes: {
    rose: '前后降息之间，账户增加 {0}',
    'reserves-fell': '银行准备金减少 {0}',
    opinion: '这是看法，不是结论',
    shadow: '一位未具名的研究员认为，财政那边在搞一套货币政策，没有人与美联储协调。',
  },
  links: {
    'shutdown-ends': '停摆结束',
    'treasury-spends': '财政部花钱',
    'reserves-rise': '准备金回升',
    'runoff-stops': '缩表停止',
    'january-tailwind': '市场迎来顺风',
  },
  undated: '没有给日期',
  chain: '每环也许都很可能，整条却未必。',
};
