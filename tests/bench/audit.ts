import lighthouse from 'lighthouse';

import type { Sample } from './measures.ts';
import type { Subject } from './subject.ts';

/** Lighthouse with its own defaults: a mobile page, throttling simulated. */
export async function measureAudit({ url, port }: Subject): Promise<Sample> {
  const run = await lighthouse(url, { port, logLevel: 'error', onlyCategories: ['performance'] });
  if (!run) throw new Error('Lighthouse returned nothing');
  const { audits, categories, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    score: 100 * (categories['performance']?.score ?? Number.NaN),
  };
}
