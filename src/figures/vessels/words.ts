import type { Both } from '../../i18n/index.ts';
import type { Vessel } from './counts.ts';

export const names: Both<Record<Vessel, readonly [name: string, sub: string]>> = {
  en: {
    tga: ['Treasury’s account', 'TGA'],
    rrp: ['Funds’ parking', 'ON RRP'],
    reserves: ['Bank reserves', 'week average'],
    other: ['Currency and the rest', 'what is left over'],
  },
  zh: {
    tga: ['财政部账户', 'TGA'],
    rrp: ['隔夜停车场', 'ON RRP'],
    reserves: ['银行准备金', '周平均'],
    other: ['现钞及其他', '余项'],
  },
};

export const shortNames: Both<Record<Vessel, string>> = {
  en: { tga: 'Treasury', rrp: 'Parking', reserves: 'Reserves, week avg', other: 'Currency, rest' },
  zh: { tga: '财政部', rrp: '停车场', reserves: '准备金（周均）', other: '现钞及其他' },
};

export const text = {
  en: {
    owes: 'What the Fed owes',
    owns: 'What it owns',
    oneDot: (amount: string) => `one dot = ${amount}`,
    on: (day: string, amount: string) => `${day}: ${amount}`,
    was: (amount: string) => `was ${amount}`,
    dashes: (day: string) => `dashes and lower line: ${day}`,
    intoTreasury: 'to the Treasury',
    outOfReserves: 'out of reserves',
    outOfBuffer: 'out of the parking',
    lostByBanks: 'bank reserves',
    toTreasury: 'to the Treasury',
    withBonds: 'with bonds that ran off',
    fromRest: 'back from the rest',
  },
  zh: {
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
    fromRest: '由余项流回',
  },
} as const;

/** Captions of the sum where there is little room. */
export const shortText = {
  en: { withBonds: 'bonds ran off', fromRest: 'from the rest' },
  zh: { withBonds: '债券到期', fromRest: '余项流回' },
} as const;
