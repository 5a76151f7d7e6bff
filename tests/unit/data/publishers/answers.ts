import { isBusinessDay } from '../../../../src/facts/index.ts';
import type { Truth } from './truth.ts';

/** What a publisher says to one address, in the shape it documents. */
export function answer(url: URL, truth: Truth): string | undefined {
  const { host, pathname, searchParams: query } = url;
  if (host === 'fred.stlouisfed.org' && pathname === '/graph/fredgraph.csv') return fredCsv(query, truth);
  if (host === 'markets.newyorkfed.org' && pathname.startsWith('/api/rates/')) return rates(pathname.split('/')[4]!, query, truth);
  if (host === 'markets.newyorkfed.org' && pathname === '/api/rp/results/search.json') return operations(query, truth);
  if (host === 'api.fiscaldata.treasury.gov') return statement(query, truth);
  return undefined;
}

const codes: Record<string, string> = {
  ...{ WRESBAL: 'reserves', WDTGAL: 'tga', WALCL: 'fed-assets', RRPONTSYD: 'on-rrp-daily', IORB: 'iorb' },
  ...{ DFEDTARL: 'target-low', DFEDTARU: 'target-high', SOFR: 'sofr', EFFR: 'effr' },
};

/** Oldest first; days without a value have an empty one. IORB and the target range are on weekends too. */
function fredCsv(query: URLSearchParams, truth: Truth): string {
  const code = query.get('id')!;
  const values = truth.get(codes[code]!)!;
  const [from, until] = [query.get('cosd')!, query.get('coed')!];
  const everyDay = ['IORB', 'DFEDTARL', 'DFEDTARU'].includes(code);
  const weekly = code.startsWith('W');
  const weeklyRrp = truth.get('on-rrp')!;
  let last = '';
  const rows = calendar(from, until).flatMap((day) => {
    const value = code === 'RRPONTSYD' ? (values.get(day) ?? weeklyRrp.get(day)) : values.get(day);
    if (value === undefined && !everyDay) return weekly || [0, 6].includes(new Date(day).getUTCDay()) ? [] : [`${day},`];
    last = value === undefined ? last : String(code === 'RRPONTSYD' ? value / 1000 : value);
    return [`${day},${last}`];
  });
  return `observation_date,${code}\n${rows.map((row) => `${row}\n`).join('')}`;
}

function rates(kind: string, query: URLSearchParams, truth: Truth): string {
  const days = within(truth.get(kind)!, query.get('startDate')!, query.get('endDate')!).toReversed();
  const refRates = days.map(([effectiveDate, percentRate]) => ({
    effectiveDate,
    type: kind.toUpperCase(),
    percentRate,
    percentPercentile1: percentRate - 0.04,
    percentPercentile99: percentRate + 0.08,
    ...(kind === 'effr' && { targetRateFrom: truth.get('target-low')!.get(effectiveDate), targetRateTo: truth.get('target-high')!.get(effectiveDate) }),
    volumeInBillions: 2900,
    revisionIndicator: '',
  }));
  return JSON.stringify({ refRates });
}

/** Newest first. Repo in two operations a day and two kinds of collateral, with a technical exercise now and then. */
function operations(query: URLSearchParams, truth: Truth): string {
  const kind = query.get('operationTypes')!;
  const [from, until] = [query.get('startDate')!, query.get('endDate')!];
  if (kind === 'Repo') {
    const list = within(truth.get('srf')!, from, until).flatMap(([day, amount], index) => {
      const rate = truth.get('srf-rate')!.get(day);
      const dollars = amount * 1e6;
      const morning = operation(kind, day, 1, [
        { securityType: 'Treasury', amtAccepted: dollars / 2, percentOfferingRate: rate },
        { securityType: 'Mortgage-Backed', amtAccepted: dollars / 4, percentOfferingRate: rate },
      ]);
      const afternoon = operation(kind, day, 2, [{ securityType: 'Treasury', amtAccepted: dollars / 4, percentOfferingRate: rate }]);
      const exercise = { ...operation(kind, day, 3, [{ securityType: 'Treasury', amtAccepted: 50_000, percentOfferingRate: 0.01 }]), isSmallValue: 'Y' };
      return index % 40 === 0 ? [morning, afternoon, exercise] : [morning, afternoon];
    });
    return JSON.stringify({ repo: { operations: list.toReversed() } });
  }
  const days = new Map([...truth.get('on-rrp')!, ...truth.get('on-rrp-daily')!].sort());
  const list = within(days, from, until).map(([day, amount]) =>
    operation(kind, day, 1, [
      {
        securityType: 'Treasury',
        amtAccepted: amount * 1e6,
        percentOfferingRate: truth.get('on-rrp-rate')!.get(day) ?? null,
        percentAwardRate: truth.get('on-rrp-rate')!.get(day) ?? null,
      },
    ]),
  );
  return JSON.stringify({ repo: { operations: list.toReversed() } });
}

function operation(operationType: string, day: string, number: number, details: readonly { amtAccepted: number; [more: string]: unknown }[]) {
  return {
    operationId: `${operationType === 'Repo' ? 'RP' : 'RRP'} ${day} ${number}`,
    auctionStatus: 'Results',
    operationDate: day,
    settlementDate: day,
    operationType,
    operationMethod: 'Fixed Rate',
    termCalenderDays: 1,
    term: 'Overnight',
    note: '',
    totalAmtAccepted: details.reduce((sum, { amtAccepted }) => sum + amtAccepted, 0),
    details,
  };
}

function statement(query: URLSearchParams, truth: Truth): string {
  const [, from, until] = /record_date:gte:([\d-]+),record_date:lte:([\d-]+)/.exec(query.get('filter')!)!;
  const [page, size] = [Number(query.get('page[number]')), Number(query.get('page[size]'))];
  const rows = within(truth.get('tga-daily')!, from!, until!);
  const data = rows
    .slice((page - 1) * size, page * size)
    .map(([record_date, value]) => ({
      record_date,
      account_type: 'Treasury General Account (TGA) Closing Balance',
      open_today_bal: String(value),
      close_today_bal: 'null',
    }));
  const meta = { count: data.length, labels: {}, 'total-count': rows.length, 'total-pages': Math.ceil(rows.length / size) };
  return JSON.stringify({ data, meta, links: {} });
}

const within = (values: ReadonlyMap<string, number>, from: string, until: string) =>
  [...values].filter(([day]) => day >= from && day <= until && (isBusinessDay(day) || values.has(day)));

function calendar(from: string, until: string): string[] {
  const first = Date.parse(from) / 864e5;
  return Array.from({ length: Date.parse(until) / 864e5 - first + 1 }, (_, index) => new Date((first + index) * 864e5).toISOString().slice(0, 10));
}
