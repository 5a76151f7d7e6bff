import { catalog } from '../../i18n/catalog.ts';
import { format, type Locale } from '../../i18n/index.ts';
import type { Posting, Sector } from '../../ledger/index.ts';
import { rowOf } from './rows.ts';
import type { Posted, SheetsState } from './state.ts';
import { timesOf } from './times.ts';
import { fill, rowNames, sectorNames, titles, words } from './words.ts';

export const { says } = catalog<typeof import('./describe/en.ts')>(import.meta.url);

/** The picture in words: whose books are open, what was posted to whom so far, and that every sheet balances. */
export function describe(state: SheetsState, locale: Locale): string {
  const said = says[locale];
  const posted = [...state.posted].sort((a, b) => b.shown - a.shown)[0];
  if (!posted) return said.empty(state.sheets.filter(({ shown }) => shown >= 0.5).map(({ sector }) => lower(sectorNames[locale][sector].long)));
  const { transaction, share } = posted;
  const title = fill(titles[locale][transaction.id] ?? words[locale].posted, format(largest(posted), 'usd', locale));
  const spared = state.untouched.filter(({ shown }) => shown >= 0.5).map((u) => lower(rowNames[locale][u.instrument].long));
  return said.example(title, saidOf(entriesSoFar(posted), locale), share < 1 ? said.goesOn : said.balances(spared));
}

/** One clause per sheet posted to, in the order of telling. */
const saidOf = (postings: readonly Posting[], locale: Locale): string[] =>
  [...new Set(postings.map(({ sector }) => sector))].map((sector) => sheet(sector, postings, locale));

function sheet(sector: Sector, postings: readonly Posting[], locale: Locale): string {
  const own = postings.filter((p) => p.sector === sector);
  const lines = own.flatMap((posting) => {
    const row = lower(rowNames[locale][rowOf(posting)].long);
    const [first, second, ...more] = own.filter((p) => p.side === posting.side && rowOf(p) === rowOf(posting));
    // What leaves one owner and comes to another is in this sheet as before.
    const moved = more.length === 0 && second !== undefined && first!.change === -second.change;
    if (!moved) return [`${row} ${format(posting.change, 'usd', locale, { as: 'change' })}`];
    return posting === first ? [fill(words[locale].changesHands, format(Math.abs(first.change), 'usd', locale)).replace('{row}', row)] : [];
  });
  return says[locale].sheet(lower(sectorNames[locale][sector].long), lines);
}

function entriesSoFar({ transaction: { postings }, share }: Posted): Posting[] {
  return postings.filter((_, i) => share > 0 && share >= timesOf(i, postings.length).arrives);
}

const largest = ({ transaction }: Posted): number => Math.max(...transaction.postings.map((p) => Math.abs(p.change)));

/** In the middle of a sentence; names that are names keep their capital. */
const lower = (text: string): string => (text.startsWith('Treasury') ? text : text.charAt(0).toLowerCase() + text.slice(1));
