import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const says: Translated<typeof english.says> = {
  begins: (day, tga, rrp, reserves, set) =>
    `沙盘推演，不是预测。从 ${day}出发：财政部账户 ${tga}，隔夜逆回购（停车场）${rrp}，准备金 ${reserves}。设定：${set.join('，')}。`,
  set: (tap, value) => `${tap}${/^\d/.test(value) ? ' ' : ''}${value}`,
  ends: (day, reserves, [change, treasury, parking, runoff]) =>
    `到 ${day}，准备金为 ${reserves}，变化 ${change}：财政部账户带来 ${treasury}，停车场 ${parking}，缩表 ${runoff}。`,
  reached: (day) => `账户到 ${day}降到目标。`,
  unreached: '账户还没有降到目标。',
  price: (gap, under, spread) => `按过去各周的曲线，SOFR ${under ? '低于' : '高于'} IORB ${gap}，通常偏离 ${spread}。`,
};

export const source = '示意；观测：美联储、财政部、纽约联储。';

export const note = '池子之间的加减分毫不差；价格只是过去各周的写照，超出那些周的范围只是顺势延长。';
