import { describe, expect, it } from 'vitest';

import { askedAt, cueAt } from '../../../src/story/index.ts';
import { askedFirst, lessons, story, voices } from '../../support/story.ts';
import { violations } from '../accessible/axe.ts';
import { visitors } from '../harness/visitors.ts';
import { look, openBeside, ready, shows } from './windows.ts';

const visit = visitors();
const titleOf = (address: string, locale: 'en' | 'zh') => {
  const [chapter, id] = address.split('/');
  return voices[story.chapters.findIndex((one) => one.id === chapter)]![locale].steps.find((step) => step.id === id)!.title;
};

async function lesson(path = '/present/', beside = '/zh/present/console/') {
  const { page: deck, context, problems } = await visit(path, { reducedMotion: true, width: 1280, height: 720 });
  await ready(deck);
  const { page, problems: others } = await openBeside(context, beside);
  return { deck, page, context, problems: () => [...problems, ...others] };
}

describe('a lesson', () => {
  it('of twenty minutes is walked from end to end by the clicker alone, the slides in English and the notes in Chinese', async () => {
    const [{ steps }] = lessons as [(typeof lessons)[number]];
    const asks = askedFirst(steps);
    const { deck, page, problems } = await lesson(`/present/?lesson=20#${steps[0]}`);
    for (const [index, step] of steps.entries()) {
      await shows(deck, step);
      await shows(page, step);
      // Asked first: the question is where the picture will be, and the next press reveals it.
      expect(await deck.locator('.deck.asking').count()).toBe(asks.includes(step) ? 1 : 0);
      if (asks.includes(step)) {
        const question = deck.locator('section[data-step].present [data-question]');
        expect(await question.isVisible()).toBe(true);
        expect(await question.textContent()).toContain('?');
        expect(await page.locator('[data-held]').textContent()).toContain('提问');
        expect(
          await deck
            .locator('.canvas [data-key=dots] path')
            .evaluateAll((paths) => paths.filter((path) => path.checkVisibility({ visibilityProperty: true })).length),
        ).toBe(0);
        await deck.keyboard.press('PageDown');
        await expect.poll(() => question.isVisible()).toBe(false);
        await shows(deck, step);
      }
      expect((await look(deck)).title).toBe(titleOf(step, 'en'));
      expect((await look(page)).title).toBe(titleOf(step, 'zh'));
      expect(await page.locator('article:visible').getAttribute('data-step')).toBe(step);
      const next = steps[index + 1];
      expect(await page.locator('[data-then-title]').textContent()).toBe(next ? titleOf(next, 'zh') : '到此结束');
      await deck.keyboard.press('PageDown');
      if (askedAt(story, cueAt(story.steps.find(({ id }) => id === step.split('/')[1])!))) await deck.keyboard.press('PageDown');
    }
    await shows(deck, steps.at(-1)!);
    expect(problems()).toEqual([]);
  });

  it('is led from the console too: the step, the walk, the black screen', async () => {
    const { deck, page } = await lesson('/zh/present/', '/present/console/');
    await page.locator('[data-do=on]').click();
    await shows(deck, 'everything-at-once/no-shelter');
    await page.locator('[data-walk]').selectOption('20');
    await page.locator('[data-do=on]').click();
    await shows(deck, 'everything-at-once/the-question');
    await deck.keyboard.press('a');
    await expect.poll(() => page.locator('[data-held]').textContent()).toContain('question');
    await page.keyboard.press('a');
    await expect.poll(() => deck.locator('.deck.asking').count()).toBe(0);
    await expect.poll(() => deck.url()).toContain('lesson=20');
    await page.locator('[data-black]').check();
    await deck.waitForSelector('.deck.paused');
    await deck.keyboard.press('b');
    await expect.poll(() => page.locator('[data-black]').isChecked()).toBe(false);
    expect(await page.locator('[data-late]').textContent()).not.toBe('');
    // The way to the quiz covers the slide, and the clicker puts it away before it steps on.
    const before = (await look(deck)).cue;
    await page.locator('[data-quiz]').check();
    await deck.waitForSelector('.deck-qr[data-qr=large][data-goal=class]');
    await deck.keyboard.press('PageDown');
    await expect.poll(() => page.locator('[data-quiz]').isChecked()).toBe(false);
    expect((await look(deck)).cue).toBe(before);
    await page.keyboard.press('s');
    await deck.waitForSelector('.deck-qr[data-qr=large][data-goal=class]');
    await deck.locator('.deck-qr').click();
    await expect.poll(() => page.locator('[data-quiz]').isChecked()).toBe(false);
  });

  it('goes on while a console looks around, which finds it again; and a second console does no harm', async () => {
    const { deck, page, context } = await lesson('/present/#the-drain/the-line', '/present/console/');
    const { page: second } = await openBeside(context, '/present/console/#the-spark/nvidia');
    await shows(second, 'the-drain/the-line');
    await page.locator('[data-follow]').uncheck();
    await page.locator('[data-do=on]').click();
    await shows(page, 'the-drain/a-planned-refill');
    expect((await look(deck)).hash).toBe('#the-drain/the-line');
    await second.keyboard.press('End');
    await shows(deck, 'what-to-believe/keep-this');
    expect((await look(page)).cue).toBe('the-drain/a-planned-refill@1.000');
    await page.locator('[data-follow]').check();
    await shows(page, 'what-to-believe/keep-this');
  });

  it('is led by a jump of the console to any step; one that looks around jumps alone', async () => {
    const { deck, page, problems } = await lesson('/zh/present/', '/present/console/');
    await page.locator('[data-do=jump]').click();
    await page.keyboard.type('3.2');
    await page.keyboard.press('Enter');
    await shows(page, 'the-drain/a-planned-refill');
    await shows(deck, 'the-drain/a-planned-refill');
    await page.locator('[data-follow]').uncheck();
    await page.keyboard.press('g');
    await page.keyboard.type('nvidia');
    await page.locator('[data-jump] li button').click();
    await shows(page, 'the-spark/nvidia');
    expect((await look(deck)).hash).toBe('#the-drain/a-planned-refill');
    expect(problems()).toEqual([]);
  });

  it('is left alone by messages that are none of ours', async () => {
    const { deck, page } = await lesson('/present/#the-drain/the-line', '/present/console/');
    const foreign = [
      null,
      7,
      'the-drain/who-paid',
      {},
      { v: 9, cue: 'the-drain/who-paid' },
      { v: 9, cue: '<img src=x>', walk: 0, black: true },
      { v: 1e99, cue: 'the-drain/who-paid', walk: 0, black: true },
      { v: 9, cue: 'the-drain/who-paid', walk: 45, black: 'yes' },
      [1, 2],
    ];
    await page.evaluate((all) => {
      const channel = new BroadcastChannel('/present');
      for (const data of all) channel.postMessage(data);
    }, foreign);
    await deck.waitForTimeout(200);
    for (const window of [deck, page]) {
      expect((await look(window)).hash.replace(/^$/, '#the-drain/the-line')).toBe('#the-drain/the-line');
      expect((await look(window)).cue).toBe('the-drain/the-line@1.000');
    }
    await page.keyboard.press('PageDown');
    await shows(deck, 'the-drain/a-planned-refill');
  });
});

describe('the console', () => {
  it('draws the same frame as the slides, what comes next, and the notes of the step, larger when asked', async () => {
    const { deck, page } = await lesson('/present/#the-drain/who-paid', '/present/console/');
    await shows(page, 'the-drain/who-paid');
    expect((await look(page)).frame).toBe((await look(deck)).frame);
    await page.waitForFunction(() => document.querySelector('[data-then] svg')?.getAttribute('data-cue') === 'the-drain/why-minus-482@1.000');
    const size = () =>
      page
        .locator('article:visible .console-say p')
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await page.locator('[data-size="1"]').click();
    expect(await size()).toBeGreaterThan(before);
  });

  it('keeps its clock over a reload and when it is closed and opened again, and keeps nothing else', async () => {
    const { page, context } = await visit('/present/console/?lesson=45');
    await ready(page);
    await page.locator('[data-timer=run]').click();
    await page.waitForTimeout(1200);
    await page.reload();
    await ready(page);
    expect(await page.locator('[data-elapsed]').textContent()).toMatch(/^0:0[1-9] \/ 45:00$/);
    await page.close();
    const { page: again } = await openBeside(context, '/present/console/?lesson=45');
    await expect.poll(() => again.locator('[data-elapsed]').textContent()).toMatch(/^0:(0[2-9]|1\d) \/ 45:00$/);
    const kept = () => again.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean));
    expect(await kept()).toEqual(['/lesson-clock']);
    await again.locator('[data-timer=run]').click();
    await again.locator('[data-timer=zero]').click();
    expect(await kept()).toEqual([]);
  });

  it('shows every note without JavaScript', async () => {
    const { page } = await visit('/zh/present/console/', { javaScriptEnabled: false });
    expect(await page.locator('article:visible').count()).toBe(story.steps.length);
  });

  it('fits a phone in one hand, and axe finds nothing there or on a desktoptop', async () => {
    for (const [width, height, theme] of [
      [390, 844, 'dark'],
      [1280, 800, 'light'],
    ] as const) {
      const { page, problems } = await visit('/present/console/?lesson=20#where-dollars-live/your-guess', { width, height, theme });
      await ready(page);
      await page.keyboard.press('PageDown');
      expect(await violations(page)).toEqual([]);
      const boxes = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        next: document.querySelector('[data-do=on]')!.getBoundingClientRect().toJSON() as DOMRect,
      }));
      expect(boxes.wide).toBeLessThanOrEqual(width);
      expect(boxes.next.bottom).toBeLessThanOrEqual(height);
      expect(boxes.next.height).toBeGreaterThanOrEqual(44);
      expect(problems).toEqual([]);
    }
  });
});
