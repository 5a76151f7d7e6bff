import { dayNumber } from '../facts/index.ts';
import { pageSchema } from './fiscal-data.schema.ts';
import type { Get } from './get.ts';
import { Refused } from './refused.ts';
import { shape } from './shape.ts';
import { inOrder, parseJson } from './sheet.ts';
import type { Sheet, Span } from './sheet.ts';

const ADDRESS = 'https://api.fiscaldata.treasury.gov/services/api/fiscal_service/v1/accounting/dts/operating_cash_balance';
const ACCOUNT = 'Treasury General Account (TGA) Closing Balance';
const SIZE = 100;

/** The closing balance of the Treasury's account from the Daily Treasury Statement, page by page. Column `close`, millions of dollars. */
export async function readClosingBalance({ from, until }: Span, get: Get): Promise<Sheet> {
  const address = (page: number) =>
    `${ADDRESS}?${new URLSearchParams({
      fields: 'record_date,account_type,open_today_bal,close_today_bal',
      filter: `record_date:gte:${from},record_date:lte:${until},account_type:eq:${ACCOUNT}`,
      sort: 'record_date',
      'page[number]': String(page),
      'page[size]': String(SIZE),
    })}`;
  const read = async (page: number) => shape(pageSchema, parseJson(await get(address(page), 'json'), address(page)), address(page));

  const url = address(1);
  const first = await read(1);
  const { 'total-count': total, 'total-pages': pages } = first.meta;
  // A day has one closing balance: what would be more than that is never asked for, whatever the answer says.
  const days = dayNumber(until) - dayNumber(from) + 1;
  if (total > days || pages > Math.ceil(days / SIZE))
    throw new Refused(
      url,
      `${total} balances on ${pages} pages are said to be of ${days} days`,
      'look at the answer: if the publisher counts differently now, correct src/data/fiscal-data.ts',
    );
  const others = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, index) => read(index + 2)));
  const rows = [first, ...others].flatMap(({ data }) => data);
  if (rows.length !== total || others.some(({ meta }) => meta['total-count'] !== total)) {
    throw new Refused(url, `the ${pages} pages hold ${rows.length} of ${total} days`, 'the statement may have been published meanwhile: refresh again');
  }
  const points = rows.map(({ record_date: date, account_type: account, open_today_bal: open, close_today_bal: close }) => {
    // Since April 2022 the closing balance has a row of its own, and is in the column of the opening one.
    const value = close ?? open;
    if (account !== ACCOUNT || value === undefined)
      throw new Refused(url, `${date} holds "${account}" without a balance`, 'look at the answer, and correct src/data/fiscal-data.ts');
    return { date, value };
  });
  return { url, columns: { close: inOrder(points, url) } };
}
