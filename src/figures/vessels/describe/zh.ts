import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const says: Translated<typeof english.says> = {
  empty: (date, assets) => `${date}。美联储拥有的 ${assets} 排成一片圆点，下面是四个空池子。`,
  pots: (date, tga, rrp, reserves, other, assets) =>
    `${date}。四个池子里装着美联储的全部负债：财政部账户 ${tga}，货币基金的隔夜逆回购（停车场）${rrp}，银行准备金 ${reserves}，现钞及其他 ${other}。合计 ${assets}，等于美联储的资产。`,
  was: (amount, less) => `${less ? '减少' : '增加'} ${amount}`,
  since: (day, [tga, rrp, reserves, other]) => `与 ${day}相比，财政部账户${tga}，停车场${rrp}，准备金${reserves}，现钞及其他${other}。`,
  whoPaid: (rose, reserves, parking) => `算式：财政部账户多出的 ${rose} = 来自准备金的 ${reserves} + 来自停车场的 ${parking}。`,
  whyFell: (lost, treasury, runoff, rest) => `算式：准备金减少 ${lost} = 流向财政部 ${treasury} + 随到期债券消失 ${runoff} − 由现钞及其他流回 ${rest}。`,
};

export const source = '美联储 H.4.1 报表、纽约联储。';

export const note = '准备金为周平均，其余为周三数字；现钞及其他为减出来的差额。';
