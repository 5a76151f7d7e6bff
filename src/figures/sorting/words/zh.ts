import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const titles: Translated<typeof english.titles> = {
  'who-is-speaking': ['没有一个具名', '是谁在说话？'],
  'which-pile': ['先看你的分法，再看原文的 · 条形是跌幅', '跌了，会不会回来？'],
  'the-scorecard': ['记分卡', '{0} 条预测，逐条对照记录'],
  'two-readings': ['{0}', '不同读法，并排来看'],
};

export const groups: Translated<typeof english.groups> = {
  unsorted: '当天的下跌',
  plumbing: '管道：会回来',
  repricing: '重新定价：回不来',
  managers: '原文自称谈过的',
  voices: '原文引用的',
  can: '可以核对',
  cannot: '无从核对',
  'came-true': '应验',
  partly: '部分应验',
  'did-not': '落空',
  unclear: '尚不清楚',
  'plumbing-did-it': '是管道',
  'it-amplified': '只是助推',
};

export const cards: Translated<typeof english.cards> = {
  gold: ['黄金', '跌 {0}'],
  bitcoin: ['比特币', '跌 {0} 至 {1}'],
  ether: ['以太坊', '跌 {0} 至 {1}'],
  nvidia: ['英伟达', '跌 {0}'],
  palantir: ['Palantir', '跌约 {0}'],
  'manager-1': ['投资经理', '公司未具名'],
  'manager-2': ['投资经理', '公司未具名'],
  'manager-3': ['投资经理', '公司未具名'],
  'manager-4': ['投资经理', '公司未具名'],
  analyst: ['一位分析师', '一边放松、一边收紧，总有什么会断'],
  researcher: ['一位研究员', '财政部自己在搞一套货币政策'],
  officer: ['一位首席投资官', '抵押品没问题，只是现金贵'],
  strategist: ['一位策略师', '上涨的路清清楚楚'],
  'amounts-and-dates': ['他们提到的数额和日期', '本页已拿公开记录对照'],
  'said-it': ['话是不是他们说的', '没有名字，没有文件'],
  'how-many': ['有多少同行赞成', '几个声音算不上调查'],
  'shutdown-ends': ['停摆会结束'],
  'qt-ends-december': ['缩表 12 月停止'],
  'front-end-duration': ['做多短端久期'],
  'ai-derating': ['AI 估值倍数下降'],
  'valve-not-breakage': ['阀门有用，没出故障'],
  'treasury-spends-down': ['财政部花掉一万亿'],
  'reserves-recover': ['准备金回升'],
  'funding-eases': ['融资恢复正常'],
  'yearend-risk-tailwind': ['年底前提振'],
  'january-tailwind': ['1 月顺风'],
  'base-case-only-timing': ['悬念只在时间'],
  'gold-only-liquidity': ['黄金只因缺现金而跌'],
  'underweight-ai': ['暂时低配 AI'],
  'btc-dip': ['逢低买币'],
  dispersion: ['卖指数，押个股'],
  'slow-gauge': ['EFFR 慢慢逼近 IORB', '动得慢，但一直在升'],
  'reserves-lowest': ['准备金为 {0}以来最低'],
  'cash-was-dear': ['现金比 IORB 贵 {0}', '几天前，正逢月末'],
  'fell-together': ['各不相干的资产一起跌', '股票、黄金、加密货币'],
  'only-accelerant': ['资金压力只是助推', '某份券商报告'],
  'gap-had-closed': ['当天差距已是 {0}', '股市下跌之前，资金面已经缓和'],
  'some-rose': ['国债和美元在涨', '有些银行股也涨'],
  'own-bad-news': ['股票自有坏消息', '芯片、估值、警告'],
};

export const text: Translated<typeof english.text> = { article: '原文：', plumbing: '管道', repricing: '重新定价', drop: '放到这里' };
