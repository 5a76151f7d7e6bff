import { request } from 'node:http';

import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';

import { attacks, hostile, mark, messages } from '../support/hostile.ts';
import { propertyOptions } from '../support/property-options.ts';
import { idle } from './harness/index.ts';
import { watchProblems } from './harness/problems.ts';
import { address } from './harness/visitors.ts';
import { reader } from './watched.ts';

describe('an address that means harm', () => {
  const parameters = ['theme', 'steps', 'v', 'verdict', 'lesson', 'answers', 'notes', 'paper', 'guess', 'sort', 'constructor'];

  /** Runs in the page: what of an address came into it as anything but a link's own address. */
  const found = (sign: string) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a[href]')) link.removeAttribute('href');
    const markup = copy.outerHTML;
    const run = (window as unknown as { pwned?: unknown }).pwned !== undefined;
    return [
      ...(run ? ['ran'] : []),
      ...(markup.includes(sign) ? [markup.slice(markup.indexOf(sign) - 120, markup.indexOf(sign) + 40)] : []),
      ...[...document.links].filter(({ protocol }) => !/^(?:https?|mailto):$/.test(protocol)).map(({ href }) => href),
    ];
  };

  it('reaches no markup and disturbs no page, as fragment, parameter or path', async () => {
    const { context, page, problems } = await reader();
    const options = propertyOptions('hostile addresses', 1);
    const texts = fc.sample(hostile, { ...options, numRuns: 20 * options.numRuns });
    const open = ['/', '/zh/', '/embed/the-drain/', '/claims/', '/data/', '/teach/', '/teach/handout/', '/newsletter/', '/present/', '/present/console/'];
    for (const [index, route] of open.entries()) {
      const attack = attacks[index % attacks.length]!;
      const query = new URLSearchParams(parameters.map((name, at) => [name, attacks[(index + at) % attacks.length]!.slice(0, 500)]));
      await page.goto(address(`${route}?${query}#${attack}`));
      // Fragments that change while the page is.
      await page.evaluate(
        async (all) => {
          for (const text of all) {
            location.hash = text;
            await new Promise(requestAnimationFrame);
          }
        },
        [...attacks, ...texts],
      );
      await idle(page);
      expect(await page.evaluate(found, mark), route).toEqual([]);
      expect(problems, route).toEqual([]);
    }
    for (const attack of attacks.filter((text) => text.length < 500).slice(0, 8)) {
      await page.goto(address(`/embed/the-drain/?${new URLSearchParams(parameters.map((name) => [name, attack]))}#${attack}`));
      expect(await page.evaluate(found, mark), attack).toEqual([]);
    }
    expect(problems).toEqual([]);
    // What is not there answers 404, which is said in the console; the page itself stays what it is.
    await page.goto(address(`/embed/${encodeURIComponent(attacks[0]!)}/?theme=${mark}#${mark}`));
    expect(await page.evaluate(found, mark)).toEqual([]);
    await context.close();
  });

  it('is answered with a page of this site, whatever it is', async () => {
    for (const path of [
      '//',
      '//example.org/',
      '//zh/',
      '//zh',
      '/%',
      '/%00',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/..%5cpackage.json',
      '/teach/..%2f..%2fpackage.json',
      '/?%',
      `/${'a'.repeat(2000)}/`,
    ]) {
      const { status, location, body } = await new Promise<{ status?: number | undefined; location?: string | undefined; body: string }>((resolve, reject) => {
        // As it is written: a browser would have put it right.
        request(inject('site'), { path }, (response) => {
          let body = '';
          response
            .setEncoding('utf8')
            .on('data', (part: string) => (body += part))
            .on('end', () => resolve({ status: response.statusCode, location: response.headers.location, body }));
        })
          .on('error', reject)
          .end();
      });
      expect(path.startsWith('//') ? [404] : [200, 404], path).toContain(status);
      expect(location, path).toBeUndefined();
      expect(body, path).toContain('<title>');
    }
  });

  it('is passed over where a device keeps it as the place in the story', async () => {
    const { context, page, problems } = await reader();
    await page.goto(address('/404.html'));
    for (const attack of attacks.slice(0, 6)) {
      await page.evaluate((text) => localStorage.setItem('/place', text), attack);
      await page.goto(address('/'));
      expect(await page.locator('[data-resume]').isVisible(), attack).toBe(false);
      expect(await page.evaluate(found, mark), attack).toEqual([]);
    }
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('a message that means harm', () => {
  it('changes nothing on slides, console or embed but what its protocol allows, and disturbs none of them', async () => {
    const { context, page, problems } = await reader();
    const options = propertyOptions('hostile messages in windows', 1);
    const said = fc.sample(messages, { ...options, numRuns: 150 * options.numRuns });
    await page.goto(address('/present/#the-drain/who-paid'));
    await page.waitForSelector('.deck.ready', { state: 'attached' });
    const second = await context.newPage();
    const others = watchProblems(second, new URL(inject('site')).origin);
    await second.goto(address('/present/console/'));
    await second.waitForFunction(() => location.hash === '#the-drain/who-paid');
    await second.evaluate((all) => {
      const channel = new BroadcastChannel('/present');
      for (const data of all) channel.postMessage(data);
      channel.close();
    }, said);
    await idle(page);
    for (const one of [page, second]) expect(await one.evaluate((sign) => document.documentElement.outerHTML.includes(sign), mark)).toBe(false);
    expect(await page.evaluate(() => location.hash)).toBe('#the-drain/who-paid');

    await second.goto(address('/404.html'));
    await second.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        frame.src = src;
      });
    }, address('/embed/the-drain/'));
    const frame = second.frames().at(-1)!;
    await frame.waitForSelector('html.live');
    await second.evaluate((all) => {
      for (const data of all) document.querySelector('iframe')!.contentWindow!.postMessage(data, '*');
    }, said);
    await idle(second);
    expect(
      await frame.evaluate(
        (sign) => [
          document.documentElement.outerHTML.includes(sign),
          document.querySelector('svg[data-cue]')!.getAttribute('data-cue')!.startsWith('the-drain/'),
          document.documentElement.dataset['theme'] ?? 'auto',
        ],
        mark,
      ),
    ).toEqual([false, true, 'auto']);
    expect([...problems, ...others.filter((problem) => !problem.includes('404'))]).toEqual([]);
    await context.close();
  });
});
