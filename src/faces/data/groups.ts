import type { Series } from '../../facts/index.ts';
import type { Both } from '../../i18n/index.ts';
import { known } from '../shared/facts.ts';

interface Group {
  readonly id: string;
  readonly title: Both;
  readonly series: readonly string[];
}

const groups: readonly Group[] = [
  { id: 'weekly', title: { en: 'The balance sheet, Wednesday by Wednesday', zh: '资产负债表：逐个周三' }, series: ['fed-assets', 'reserves', 'tga', 'on-rrp', 'everything-else'] },
  { id: 'daily', title: { en: 'The accounts, day by day', zh: '账户：逐日' }, series: ['tga-daily', 'on-rrp-daily', 'srf'] },
  { id: 'market-rates', title: { en: 'What cash cost', zh: '资金的价格' }, series: ['sofr', 'effr'] },
  { id: 'set-rates', title: { en: 'What the Federal Reserve set', zh: '美联储设定的利率' }, series: ['iorb', 'on-rrp-rate', 'srf-rate', 'target-low', 'target-high'] },
];

/** Rates that somebody decides hold until they are changed: they are drawn as steps. */
export const decided = (id: string): boolean => groups.at(-1)!.series.includes(id);

/** Every series in the order of the page, by group. One that stands in no group is a mistake of ours. */
export function grouped(): { id: string; title: Both; series: Series[] }[] {
  const stray = known.data.series.find(({ id }) => !groups.some(({ series }) => series.includes(id)));
  if (stray) throw new Error(`series "${stray.id}" is in no group: write it into src/faces/data/groups.ts`);
  return groups.map(({ id, title, series }) => ({ id, title, series: series.flatMap((name) => known.data.series.find((one) => one.id === name) ?? []) }));
}
