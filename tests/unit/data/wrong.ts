import type { ServerResponse } from 'node:http';

import type { Fault } from './publishers/server.ts';

/** One way for an answer to be wrong. */
export interface Wrong {
  /** Reads on after "when". */
  readonly title: string;
  /** Text in the real address of the answer that is wrong. */
  readonly at: string;
  /** The series to refresh. */
  readonly series: string;
  readonly publisher: string;
  readonly does: Fault;
  /** What the error says was found. */
  readonly found: RegExp;
}

export const send = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}) =>
  void response.writeHead(status, headers).end(body);

/** The right answer with its text changed; the right length is sent. */
export const tampered =
  (change: (body: string) => string): Fault =>
  (response, body) =>
    send(response, 200, change(body));

export const json = (change: (value: any) => void): Fault =>
  tampered((body) => {
    const value = JSON.parse(body);
    change(value);
    return JSON.stringify(value);
  });

export const rows = (change: (rows: string[]) => string[]): Fault =>
  tampered((body) => {
    const [head, ...rest] = body.trimEnd().split('\n');
    return `${[head, ...change(rest)].join('\n')}\n`;
  });

export const scaled = (factor: number) => rows((all) => all.map((row) => row.replace(/[^,]+$/, (text) => String(Number(text) * factor))));

export const fred = { publisher: 'FRED', at: 'fredgraph.csv?id=WALCL', series: 'fed-assets' };
export const rrp = { publisher: 'FRED', at: 'fredgraph.csv?id=RRPONTSYD', series: 'on-rrp' };
export const sofr = { publisher: 'New York Fed', at: 'rates/secured/sofr', series: 'sofr' };
export const repo = { publisher: 'New York Fed', at: 'operationTypes=Repo', series: 'srf' };
export const statement = { publisher: 'US Treasury Fiscal Data', at: 'operating_cash_balance', series: 'tga-daily' };
export const firstPage = { ...statement, at: 'page[number]=1' };
export const secondPage = { ...statement, at: 'page[number]=2' };

export const html = '<!doctype html><title>Down for maintenance</title>';
/** Sends and sends, as long as somebody listens. */
export const endless = (response: ServerResponse): void => {
  const part = Buffer.alloc(1 << 20, 32);
  response.writeHead(200);
  const more = () => {
    if (!response.destroyed) response.write(part, more);
  };
  more();
};
export const later = (delay: number, then: () => void) => void setTimeout(then, delay).unref();
