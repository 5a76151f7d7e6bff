import type { Translated } from '../../../i18n/index.ts';
import type { MapState } from '../state.ts';
import type * as english from './en.ts';

export const says: Translated<typeof english.says> = {
  stop: '。',
  and: '；',
  comma: '，',
  headed: (title) => (title.endsWith('？') ? title : `${title}。`),
  map: (day) => `${day}的资金地图`,
  onDay: (amount, day) => `${amount}（${day}）`,
  owes: (day, pots) => `${day}美联储的负债：${pots.join('，')}`,
  size: (name, amount) => `${name}：${amount}`,
  markets: (day, moved) => `${day}的市场：${moved}`,
  link: (number, name, founded) => `${number > 0 ? `第 ${number} 环，` : ''}${name}：${founded}`,
};

export function source({ ledger, gate, sizes }: MapState): string {
  const said = [
    ledger !== undefined && '美联储 H.4.1',
    (ledger !== undefined || gate) && '纽约联储',
    sizes.length > 0 && 'ICI、OFR、FINRA、路透社',
    '当天的报道',
  ];
  return `${said.filter(Boolean).join('、')}。`;
}

export function note({ ledger }: MapState): string {
  if (ledger === undefined) return '链条是原文的说法，用我们的话转述。';
  return '准备金为周平均，其余为周三数字；只有当天有记录的，才标金额。';
}
