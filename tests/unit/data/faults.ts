import { send, tampered, json, rows, scaled, fred, rrp, sofr, repo, statement, firstPage, secondPage, html, endless, later, type Wrong } from './wrong.ts';

export const faults: readonly Wrong[] = [
  // Failed.
  { title: 'FRED fails every time', ...fred, does: (response) => send(response, 500, 'no'), found: /500 Internal Server Error, 4 times/ },
  { title: 'the New York Fed fails every time', ...sofr, does: (response) => send(response, 503, html), found: /503 Service Unavailable, 4 times/ },
  { title: 'one page of the statement fails every time', ...secondPage, does: (response) => send(response, 502, ''), found: /502 Bad Gateway, 4 times/ },
  { title: 'the address has gone', ...fred, does: (response) => send(response, 404, 'gone'), found: /404 Not Found/ },
  {
    title: 'the publisher asks to wait too long',
    ...sofr,
    does: (response) => send(response, 429, '', { 'retry-after': '3600' }),
    found: /429 Too Many Requests, and asks to wait 3600 seconds/,
  },
  // Cut, dropped, slow.
  {
    title: 'the connection is cut in the middle of a CSV',
    ...fred,
    does: (response, body) => void response.writeHead(200, { 'content-length': body.length }).write(body.slice(0, 300), () => response.destroy()),
    found: /the connection broke .*, 4 times/,
  },
  {
    title: 'the connection is cut in the middle of a page',
    ...secondPage,
    does: (response, body) => void response.writeHead(200).write(body.slice(0, 300), () => response.destroy()),
    found: /the connection broke .*, 4 times/,
  },
  { title: 'the connection is dropped before an answer', ...sofr, does: (response) => void response.destroy(), found: /the connection broke .*, 4 times/ },
  { title: 'no answer comes', ...fred, does: () => {}, found: /no whole answer within 0\.15 seconds, 4 times/ },
  {
    title: 'an answer begins and never ends',
    ...repo,
    does: (response, body) => void response.writeHead(200).write(body.slice(0, 200)),
    found: /no whole answer within 0\.15 seconds, 4 times/,
  },
  {
    title: 'an answer comes too slowly',
    ...statement,
    does: (response, body) => later(400, () => response.end(body)),
    found: /no whole answer within 0\.15 seconds, 4 times/,
  },
  // Partial.
  { title: 'a CSV ends in the middle of a line', ...fred, does: tampered((body) => body.slice(0, -10)), found: /ends in the middle of a line/ },
  { title: 'a CSV ends before its last sign', ...fred, does: tampered((body) => body.trimEnd().slice(0, -1)), found: /ends in the middle of a line/ },
  { title: 'a line of a CSV has lost its comma', ...fred, does: rows((all) => all.with(5, '2025-07-30')), found: /not CSV/ },
  { title: 'an answer is longer than any true one', ...repo, does: (response) => endless(response), found: /the answer has more than 16000000 bytes/ },
  {
    title: 'the answer leads on to another host',
    ...fred,
    does: (response) => send(response, 302, '', { location: 'https://elsewhere.example/graph/fredgraph.csv?id=WALCL' }),
    found: /the answer leads on to https:\/\/elsewhere\.example/,
  },
  {
    title: 'the answer leads on to the same host without end',
    ...fred,
    does: (response) => send(response, 301, '', { location: '/graph/fredgraph.csv?id=WALCL' }),
    found: /leads on more than 3 times/,
  },
  {
    title: 'the statement says that it has a hundred thousand pages',
    ...firstPage,
    does: json(({ meta }) => ((meta['total-pages'] = 1e5), (meta['total-count'] = 1e7))),
    found: /10000000 balances on 100000 pages are said to be of \d{3} days/,
  },
  {
    title: 'the statement says that it has pages for days that it lacks',
    ...firstPage,
    does: json(({ meta }) => (meta['total-pages'] = 1e9)),
    found: /on 1000000000 pages are said to be of/,
  },
  { title: 'a JSON ends in the middle', ...sofr, does: tampered((body) => body.slice(0, body.length / 2)), found: /the answer is not JSON/ },
  { title: 'a page holds fewer days than it says', ...secondPage, does: json(({ data }) => data.splice(10, 5)), found: /the 4 pages hold 297 of 302 days/ },
  // Malformed.
  { title: 'a value of a CSV is no number', ...fred, does: rows((all) => all.with(5, '2025-07-30,n/a')), found: /5\.1 is "n\/a", not what is documented/ },
  { title: 'a day of a CSV is no day', ...fred, does: rows((all) => all.with(5, '2025-02-30,6642578')), found: /5\.0 is "2025-02-30"/ },
  {
    title: 'the columns of a CSV are another series’',
    ...fred,
    does: tampered((body) => body.replace('WALCL', 'WALNS')),
    found: /the columns are "observation_date, WALNS"/,
  },
  { title: 'a rate is no number', ...sofr, does: json(({ refRates }) => (refRates[3].percentRate = 'high')), found: /refRates\.3\.percentRate is "high"/ },
  { title: 'the rates are under another name', ...sofr, does: tampered((body) => body.replace('refRates', 'rates')), found: /refRates is missing/ },
  { title: 'the rates are those of another rate', ...sofr, does: tampered((body) => body.replaceAll('SOFR', 'BGCR')), found: /holds BGCR, not SOFR/ },
  {
    title: 'the parts of an operation do not add up',
    ...repo,
    does: json(({ repo: { operations } }) => (operations[4].totalAmtAccepted += 5e9)),
    found: /its parts add up to/,
  },
  { title: 'a balance is absent', ...firstPage, does: json(({ data }) => (data[7].open_today_bal = 'null')), found: /without a balance/ },
  {
    title: 'a page holds another account',
    ...firstPage,
    does: json(({ data }) => (data[7].account_type = 'Total TGA Deposits (Table II)')),
    found: /holds "Total TGA Deposits/,
  },
  // Empty.
  { title: 'a CSV is empty', ...fred, does: (response) => send(response, 200, ''), found: /the answer is empty/ },
  { title: 'a CSV has a head and no lines', ...fred, does: rows(() => []), found: /the answer holds no day/ },
  { title: 'there are no rates', ...sofr, does: json((value) => (value.refRates = [])), found: /the answer holds no day/ },
  { title: 'there are no operations', ...repo, does: json((value) => (value.repo.operations = [])), found: /the answer holds no day/ },
  {
    title: 'the statement has no days',
    ...statement,
    does: (response) => send(response, 200, '{"data":[],"meta":{"count":0,"total-count":0,"total-pages":0}}'),
    found: /the answer holds no day/,
  },
  // HTML.
  { title: 'HTML comes instead of CSV', ...fred, does: (response) => send(response, 200, html, { 'content-type': 'text/html' }), found: /HTML instead of CSV/ },
  {
    title: 'HTML comes instead of JSON',
    ...sofr,
    does: (response) => send(response, 200, html, { 'content-type': 'text/html' }),
    found: /HTML instead of JSON/,
  },
  // Units.
  { title: 'assets come in billions instead of millions', ...fred, does: scaled(1e-3), found: /another unit/ },
  { title: 'ON RRP comes in millions instead of billions', ...rrp, does: scaled(1e3), found: /another unit/ },
  {
    title: 'ON RRP comes in trillions instead of billions',
    ...rrp,
    does: scaled(1e-3),
    found: /another unit: 2025-06-25 was 210879 usd-millions and would be 211/,
  },
  {
    title: 'operations come in millions instead of dollars',
    ...repo,
    does: json(({ repo: { operations } }) =>
      operations.forEach((one: any) => ((one.totalAmtAccepted /= 1e6), one.details.forEach((part: any) => (part.amtAccepted /= 1e6)))),
    ),
    found: /another unit/,
  },
  {
    title: 'the statement comes in dollars instead of millions',
    ...statement,
    does: json(({ data }) => data.forEach((row: any) => (row.open_today_bal += '000000'))),
    found: /another unit/,
  },
  {
    title: 'a rate comes as a share instead of percent',
    ...sofr,
    does: json(({ refRates }) => refRates.forEach((one: any) => (one.percentRate /= 100))),
    found: /another unit/,
  },
  {
    title: 'the newest rate comes as a share',
    at: 'id=IORB',
    publisher: 'FRED',
    series: 'iorb',
    does: rows((all) => [...all.slice(0, -1), all.at(-1)!.replace(/[^,]+$/, '0.0365')]),
    found: /2026-09-11 would be 0\.0365 percent after 3\.65: a share in place of percent/,
  },
  {
    title: 'the newest rate is a hundredth of the one before',
    at: 'id=IORB',
    publisher: 'FRED',
    series: 'iorb',
    does: rows((all) => [...all.slice(0, -1), all.at(-1)!.replace(/[^,]+$/, '0.04')]),
    found: /2026-09-11 would be 0\.04 percent after 3\.65/,
  },
  {
    title: 'the newest operations come in millions',
    ...repo,
    does: json(({ repo: { operations } }) =>
      operations
        .filter((one: any) => one.operationDate > '2026-09-07')
        .forEach((one: any) => ((one.totalAmtAccepted = 50), one.details.forEach((part: any, index: number) => (part.amtAccepted = index === 0 ? 50 : 0)))),
    ),
    found: /2026-09-0\d would be 0\.0001 usd-millions/,
  },
  // Days twice, out of order, gone.
  {
    title: 'a CSV has a day twice',
    ...fred,
    does: rows((all) => [...all.slice(0, 6), all[5]!, ...all.slice(6)]),
    found: /2025-07-30 stands twice \(6642578, 6642578\)/,
  },
  { title: 'a rate has a day twice', ...sofr, does: json(({ refRates }) => refRates.splice(4, 0, refRates[4])), found: /stands twice/ },
  {
    title: 'an operation stands twice',
    ...repo,
    does: json(({ repo: { operations } }) => operations.splice(4, 0, operations[4])),
    found: /operation "RP .*" of .* stands twice/,
  },
  { title: 'the statement has a day twice', ...firstPage, does: json(({ data }) => (data[5] = data[4])), found: /stands twice/ },
  {
    title: 'a CSV is out of order',
    ...fred,
    does: rows((all) => [...all.slice(0, 5), all[6]!, all[5]!, ...all.slice(7)]),
    found: /in no order: 2025-07-30 .* comes after 2025-08-06/,
  },
  {
    title: 'the rates are out of order',
    ...sofr,
    does: json(({ refRates }) => ([refRates[4], refRates[9]] = [refRates[9], refRates[4]])),
    found: /in no order/,
  },
  {
    title: 'the operations are out of order',
    ...repo,
    does: json(({ repo: { operations } }) => operations.push(operations.splice(20, 1)[0])),
    found: /in no order|stands twice/,
  },
  { title: 'the statement is out of order', ...firstPage, does: json(({ data }) => ([data[4], data[9]] = [data[9], data[4]])), found: /in no order/ },
  {
    title: 'a CSV is suddenly shorter',
    ...fred,
    does: rows((all) => all.slice(0, -9)),
    found: /the answer is shorter: 8 of 63 days that are held are gone \(2026-07-15/,
  },
  {
    title: 'a day in the middle of a CSV is gone',
    ...fred,
    does: rows((all) => all.toSpliced(9, 1)),
    found: /shorter: 1 of 63 days that are held are gone \(2025-08-27\)/,
  },
  { title: 'the rates are suddenly shorter', ...sofr, does: json(({ refRates }) => refRates.splice(0, 44)), found: /shorter: 40 of 297 days/ },
  { title: 'the operations are suddenly shorter', ...repo, does: json(({ repo: { operations } }) => operations.splice(-30)), found: /shorter/ },
];
