import { idle } from '../browser/harness/index.ts';
import type { Sample } from './measures.ts';
import { startNoting, stopNoting } from './noting.ts';
import { slowPhone } from './slow-phone.ts';
import { percentile } from './statistics.ts';
import type { Subject } from './subject.ts';
import { measureWeight } from './weight.ts';

const slides = 20;

/** The story's other faces: what an embed and the slides weigh, and how the slides move at four times slow-down. */
export async function measureBeside(subject: Subject): Promise<Sample> {
  const at = (path: string) => new URL(path, subject.url).href;
  const embed = await measureWeight({ ...subject, url: at('embed/the-drain/') });
  const deck = await measureWeight({ ...subject, url: at('present/') });
  const { page, close } = await slowPhone(subject.browser, { network: false });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(at('present/#where-dollars-live/a-dollar-is-an-entry'), { waitUntil: 'networkidle', timeout: 60_000 });
  await idle(page);
  await page.evaluate(startNoting);
  for (let slide = 0; slide < slides; slide += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(1300);
  }
  const { frames, longTasks } = await page.evaluate(stopNoting);
  await close();
  const intervals = frames.slice(1).map((time, index) => time - frames[index]!);
  return {
    embedBytes: embed.allBytes!,
    embedScript: embed.scriptBytes!,
    deckBytes: deck.allBytes!,
    deckLongTasks: longTasks,
    deckP95: percentile(intervals, 0.95),
  };
}
