import type { MapState } from '../state.ts';

export const says = {
  stop: '.',
  and: '; ',
  comma: ', ',
  headed: (title: string) => (title.endsWith('?') ? title : `${title}.`),
  map: (day: string) => `A map, ${day}`,
  onDay: (amount: string, day: string) => `${amount} on ${day}`,
  owes: (day: string, pots: readonly string[]) => `What the Fed owes on ${day}: ${pots.join(', ')}`,
  size: (name: string, amount: string) => `${name}: ${amount}`,
  markets: (day: string, moved: string) => `${day}, the markets: ${moved}`,
  link: (number: number, name: string, founded: string) => `${number > 0 ? `Link ${number}, ` : ''}${name}: ${founded}`,
};

export function source({ ledger, gate, sizes }: MapState): string {
  const said = [
    // With all who counted, the line is to keep to two on a phone.
    ledger !== undefined && (sizes.length > 0 ? 'Fed (H.4.1)' : 'Federal Reserve (H.4.1)'),
    (ledger !== undefined || gate) && 'New York Fed',
    sizes.length > 0 && 'ICI, OFR, FINRA, Reuters',
    sizes.length > 0 ? 'press reports' : 'reports of the day',
  ];
  const list = said.filter(Boolean).join(', ');
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
}

export function note({ ledger }: MapState): string {
  if (ledger === undefined) return 'The chain is the article’s, in our words.';
  return 'Reserves are a week’s average, the others Wednesday levels; an amount stands only where one is on record for the day.';
}
