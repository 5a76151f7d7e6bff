import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const names: Translated<typeof english.names> = {
  tga: ['财政部账户', 'TGA'],
  rrp: ['停车场', '隔夜逆回购'],
  reserves: ['银行准备金', '周平均'],
  other: ['现钞及其他', '减出来的'],
};

export const shortNames: Translated<typeof english.shortNames> = { tga: '财政部', rrp: '停车场', reserves: '准备金（周均）', other: '现钞及其他' };

export const text: Translated<typeof english.text> = {
  owes: '美联储的负债',
  owns: '美联储的资产',
  oneDot: (amount: string) => `一点 = ${amount}`,
  on: (day: string, amount: string) => `${day}：${amount}`,
  was: (amount: string) => `原为 ${amount}`,
  dashes: (day: string) => `虚线与末行数字：${day}`,
  intoTreasury: '流入财政部',
  outOfReserves: '来自准备金',
  outOfBuffer: '来自停车场',
  lostByBanks: '银行准备金',
  toTreasury: '流向财政部',
  withBonds: '随到期债券消失',
  fromRest: '由现钞及其他流回',
};

export const shortText: Translated<typeof english.shortText> = { withBonds: '债券到期', fromRest: '其他流回' };
