import { open } from '../browser/harness/index.ts';
import type { Sample } from './measures.ts';
import { phone } from './subject.ts';
import type { Subject } from './subject.ts';

/** What a first visit costs: all that the server sends, as Brotli, until the page has asked for nothing for half a second. */
export async function measureWeight({ browser, url, sent }: Subject): Promise<Sample> {
  sent.length = 0;
  const { page, close } = await open(browser, url, { ...phone, fresh: true });
  await page.waitForLoadState('networkidle');
  await close();
  const sum = (kind: string) => sent.filter(({ type }) => type.startsWith(kind)).reduce((bytes, file) => bytes + file.bytes, 0);
  return { allBytes: sum(''), scriptBytes: sum('text/javascript'), fontBytes: sum('font/'), requests: sent.length };
}
