import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv } from 'ajv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { story } from '../support/story.ts';
import { csv, download, ids } from './data/download.ts';
import { affine, amountsIn, verticesOf } from './data/read.ts';
import { address, visitors } from './harness/visitors.ts';
import { arrive } from './reader.ts';

const visit = visitors();

/** What the drawing on a page says of single days: the id of each observation, and the words beside it. */
const saidIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg[data-figure] [data-num*="@"]')].map((node) => ({ id: node.getAttribute('data-num')!, words: node.textContent ?? '' })),
  );

describe('the downloads equal what the figures draw', () => {
  it('in every amount and rate that a picture of the story names for a day', async () => {
    const tables = await csv();
    const wrong: string[] = [];
    let compared = 0;
    // A day above a ledger has the scale of its drawing beside it, which no file holds.
    const scale = / · one dot = \$50 billion$/;
    for (const { chapter, id } of story.steps) {
      const svg = await download(`/stills/en/${chapter}/${id}.svg`);
      for (const [, num, words] of svg.matchAll(/<text[^>]* data-num="([a-z-]+@[\d-]+)"[^>]*>([^<]*)</g)) {
        const [series, day] = num!.split('@') as [string, string];
        const value = tables[series]?.get(day);
        for (const { amount, exactness } of amountsIn(words!.replace(scale, ''))) {
          compared++;
          if (value === undefined || Math.abs(amount - value) > exactness) wrong.push(`${chapter}/${id}: "${words}" where the file has ${value} for ${num}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(40);
  });

  it('in every dot of the four vessels', async () => {
    const tables = await csv();
    const step = story.steps.find(({ figure }) => figure === 'vessels')!;
    const { page } = await visit('/');
    await arrive(page, address(`/#${step.chapter}/${step.id}`));
    const day = (await saidIn(page)).find(({ id }) => id.startsWith('fed-assets@'))!.id.split('@')[1]!;
    const counts = await page.evaluate(() =>
      [...document.querySelectorAll('svg[data-figure] [data-money][data-count]')].map(
        (node) => [node.getAttribute('data-money')!, Number(node.getAttribute('data-count'))] as const,
      ),
    );
    const dots = (money: string) => counts.filter(([name]) => name === money).reduce((sum, [, count]) => sum + count, 0);
    for (const [money, series] of [
      ['tga', 'tga'],
      ['rrp', 'on-rrp'],
      ['reserves', 'reserves'],
      ['other', 'everything-else'],
    ] as const) {
      expect(Math.abs(dots(money) * 5000 - tables[series]!.get(day)!)).toBeLessThan(5000);
    }
  });

  it('in every point of the line of the Treasury’s account', async () => {
    const days = [...(await csv())['tga-daily']!];
    const { page } = await visit('/');
    await arrive(page, address('/#the-drain/then-the-shutdown'));
    const d = await page.getAttribute('svg[data-figure="account-line"] path[data-key="tga"]', 'd');
    const last = (await saidIn(page)).find(({ id }) => id.startsWith('tga-daily@'))!.id.split('@')[1]!;
    const vertices = verticesOf(d!);
    const end = days.findIndex(([day]) => day === last);
    expect(vertices.length).toBeGreaterThan(50);
    expect(affine(days.slice(end + 1 - vertices.length, end + 1).map(([, value], index) => [value, vertices[index]![1]]))).toBeLessThan(0.15);
  });

  it('in every point of the small charts beside them', async () => {
    const tables = await csv();
    const { page } = await visit('/data/');
    for (const id of ['tga', 'reserves', 'fed-assets', 'on-rrp', 'everything-else', 'tga-daily', 'on-rrp-daily', 'sofr', 'effr']) {
      const d = await page.getAttribute(`svg[data-chart="${id}"][data-size="wide"] .line`, 'd');
      const vertices = verticesOf(d!);
      expect([id, vertices.length]).toEqual([id, tables[id]!.size]);
      expect(affine([...tables[id]!.values()].map((value, index) => [value, vertices[index]![1]]))).toBeLessThan(0.15);
    }
  });
});

describe('each series’ files', () => {
  it('say the same as CSV and as JSON, in both readings', async () => {
    const tables = await csv();
    for (const id of await ids()) {
      for (const folder of ['', 'latest/']) {
        const { points, unit } = JSON.parse(await download(`/data/${folder}${id}.json`));
        expect(points).toEqual([...(await csv(folder))[id]!]);
        expect((await download(`/data/${folder}${id}.csv`)).split('\n')[0]).toBe(`date,${unit.replace('-', '_')}`);
      }
      expect(tables[id]!.size).toBeGreaterThan(50);
    }
  });

  it('have the checksum that the page gives', async () => {
    const { page } = await visit('/data/');
    const given = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('article[data-series]')].map(
        (node) => [node.dataset['series']!, node.querySelector('.checksum')!.textContent!] as const,
      ),
    );
    expect(given.map(([id]) => id).sort()).toEqual((await ids()).toSorted());
    for (const [id, sum] of given)
      expect([id, sum]).toEqual([
        id,
        createHash('sha256')
          .update(await download(`/data/${id}.csv`))
          .digest('hex'),
      ]);
  });

  it('can be cited in BibTeX and RIS, and so can the story', async () => {
    for (const id of [...(await ids()), 'story']) {
      expect(await download(`/data/${id}.bib`)).toMatch(/^@misc\{everything-sold-off[\w-]*,\n( {2}\w+ = .+,\n){7,} {2}urldate = \{\d{4}-\d\d-\d\d\}\n\}\n$/);
      expect(await download(`/data/${id}.ris`)).toMatch(/^TY {2}- (DATA|ELEC)\r\n([A-Z][A-Z\d] {2}- .+\r\n)+ER {2}- \r\n$/);
    }
  });
});

describe('the Data Package', () => {
  const profile = JSON.parse(readFileSync(join(import.meta.dirname, '../unit/data/profile/tabular-data-package.json'), 'utf8'));
  // The profile calls itself draft 4, of which it uses nothing that later drafts read otherwise.
  delete profile.$schema;
  const valid = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);

  for (const folder of ['', 'latest/']) {
    it(`${folder || 'pinned'} is one by its published profile, and tells the size and checksum of each file`, async () => {
      const descriptor = JSON.parse(await download(`/data/${folder}datapackage.json`));
      valid(descriptor);
      expect(valid.errors ?? []).toEqual([]);
      expect(descriptor.resources.map(({ name }: { name: string }) => name).sort()).toEqual((await ids()).toSorted());
      for (const { path, bytes, hash, schema } of descriptor.resources) {
        const text = await download(`/data/${folder}${path}`);
        expect([path, bytes, hash]).toEqual([path, Buffer.byteLength(text), `sha256:${createHash('sha256').update(text).digest('hex')}`]);
        expect(text.split('\n')[0]).toBe(schema.fields.map(({ name }: { name: string }) => name).join(','));
      }
    });
  }

  it('that lacks a resource’s name is none', () => {
    expect(valid({ profile: 'tabular-data-package', resources: [{ profile: 'tabular-data-resource', path: 'a.csv', schema: { fields: [] } }] })).toBe(false);
  });
});

describe('the page of the data', () => {
  for (const path of ['/data/', '/zh/data/', '/data/corrections/', '/zh/data/corrections/']) {
    for (const [width, height, theme] of [
      [390, 844, 'dark'],
      [768, 1024, 'light'],
      [1440, 900, 'light'],
    ] as const) {
      it(`${path} holds in a window of ${width} × ${height}, ${theme}`, async () => {
        const { page, problems } = await visit(path, { width, height, theme });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(problems).toEqual([]);
      });
    }
  }

  it('draws nothing where nothing is known, and says so', async () => {
    const { page } = await visit('/data/');
    const rate = page.locator('#on-rrp-rate');
    expect(await rate.innerText()).toContain('11 December 2025 to 30 April 2026');
    const drawn = await rate.locator('svg[data-size="wide"]').evaluate((svg) => {
      const right = (node: Element) => (node as SVGGraphicsElement).getBBox().x + (node as SVGGraphicsElement).getBBox().width;
      return { line: right(svg.querySelector('.line')!), gap: Number(svg.querySelector('.gap')!.getAttribute('x')), end: right(svg.querySelector('.gap')!) };
    });
    expect(drawn.line).toBeLessThanOrEqual(drawn.gap);
    expect(drawn.end).toBeGreaterThan(710);
  });
});
