import type { Point } from '../facts/index.ts';
import type { Get } from './get.ts';
import { operationsSchema, ratesSchema } from './new-york-fed.schema.ts';
import type { Operation } from './new-york-fed.schema.ts';
import { Refused } from './refused.ts';
import { shape } from './shape.ts';
import { inOrder, parseJson } from './sheet.ts';
import type { Sheet, Span } from './sheet.ts';

const ADDRESS = 'https://markets.newyorkfed.org/api';

/** A reference rate in percent; beside EFFR also the target range. Columns `rate`, `low`, `high`. */
export async function readRate(kind: 'secured/sofr' | 'unsecured/effr', { from, until }: Span, get: Get): Promise<Sheet> {
  const url = `${ADDRESS}/rates/${kind}/search.json?${new URLSearchParams({ startDate: from, endDate: until, type: 'rate' })}`;
  const { refRates } = shape(ratesSchema, parseJson(await get(url, 'json'), url), url);
  const name = kind.split('/')[1]!.toUpperCase();
  const stray = refRates.find(({ type }) => type !== name);
  if (stray) throw new Refused(url, `${stray.effectiveDate} holds ${stray.type}, not ${name}`, 'look at the answer, and correct src/data/new-york-fed.ts');
  const column = (pick: (rate: (typeof refRates)[number]) => number | null | undefined) =>
    inOrder(
      refRates.map((rate) => ({ date: rate.effectiveDate, value: pick(rate) ?? NaN })),
      url,
    ).filter(({ value }) => !Number.isNaN(value));
  return { url, columns: { rate: column((rate) => rate.percentRate), low: column((rate) => rate.targetRateFrom), high: column((rate) => rate.targetRateTo) } };
}

/**
 * The overnight operations of one kind, summed over each day. Columns `amount` in dollars and `rate` in percent; technical
 * exercises of small value are left out, and so is what has been announced but not yet held.
 */
export async function readOperations(kind: 'Repo' | 'Reverse Repo', { from, until }: Span, get: Get): Promise<Sheet> {
  const url = `${ADDRESS}/rp/results/search.json?${new URLSearchParams({ startDate: from, endDate: until, operationTypes: kind })}`;
  const { operations } = shape(operationsSchema, parseJson(await get(url, 'json'), url), url).repo;
  demandOnce(operations, url);
  const held = operations.filter((one) => one.operationType === kind && one.auctionStatus === 'Results' && one.term === 'Overnight' && !isExercise(one));
  for (const operation of held) demandWhole(operation, url);

  const days = byDay(held);
  const amounts = days.map(({ date, ofDay }) => ({ date, value: ofDay.reduce((sum, one) => sum + one.totalAmtAccepted, 0) }));
  const rates = days.flatMap(({ date, ofDay }) => rateOf(kind, date, ofDay, url));
  // A day in two places would be summed all the same, but then the list is not the one that is documented.
  inOrder(
    held.filter((one, index) => one.operationDate !== held[index - 1]?.operationDate).map((one) => ({ date: one.operationDate, value: one.totalAmtAccepted })),
    url,
  );
  return { url, columns: { amount: amounts, rate: rates } };
}

/** The operations of each day, the oldest day first. */
function byDay(operations: readonly Operation[]): { date: string; ofDay: readonly Operation[] }[] {
  const days = new Map<string, Operation[]>();
  for (const operation of operations) {
    const ofDay = days.get(operation.operationDate);
    if (ofDay) ofDay.push(operation);
    else days.set(operation.operationDate, [operation]);
  }
  return [...days].map(([date, ofDay]) => ({ date, ofDay })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

const isExercise = ({ isSmallValue, note }: Operation) => isSmallValue === true || /^y/i.test(String(isSmallValue ?? '')) || /small.value/i.test(note ?? '');

function demandOnce(operations: readonly Operation[], url: string): void {
  const seen = new Set<string>();
  for (const { operationId, operationDate } of operations) {
    if (seen.has(operationId))
      throw new Refused(url, `operation "${operationId}" of ${operationDate} stands twice`, 'refresh again later, when the publisher has mended it');
    seen.add(operationId);
  }
}

function demandWhole({ operationId, totalAmtAccepted, details }: Operation, url: string): void {
  const parts = details.reduce((sum, { amtAccepted }) => sum + amtAccepted, 0);
  if (Math.abs(parts - totalAmtAccepted) <= 1) return;
  throw new Refused(
    url,
    `operation "${operationId}" accepted ${totalAmtAccepted} dollars, but its parts add up to ${parts}`,
    'look at the operation on the publisher’s page; refresh again when it is mended',
  );
}

/** The one rate of a day's operations; no point where none is given. */
function rateOf(kind: 'Repo' | 'Reverse Repo', date: string, ofDay: readonly Operation[], url: string): Point[] {
  const rates = ofDay
    .flatMap(({ details }) => details)
    .flatMap((part) => (kind === 'Repo' ? (part.percentOfferingRate ?? part.minimumBidRate) : (part.percentAwardRate ?? part.percentOfferingRate)) ?? []);
  const different = [...new Set(rates)];
  if (different.length > 1)
    throw new Refused(
      url,
      `${date} has more than one rate (${different.join(', ')})`,
      'look at the day’s operations, and say in src/data/new-york-fed.ts which of them counts',
    );
  return different.map((value) => ({ date, value }));
}
