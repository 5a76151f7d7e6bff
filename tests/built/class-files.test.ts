import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { derive } from '../../src/i18n/derive.ts';
import { locales, reference } from '../../src/i18n/index.ts';
import { slideShapes } from '../../src/faces/teach/files.ts';
import { facts, lessons, slidesOf, story, voices } from '../support/story.ts';
import { documentOf } from '../support/document.ts';
import { dist as built } from './built.ts';

const dist = join(built, 'teach');
const parts = (file: string) => Object.entries(unzipSync(readFileSync(join(dist, file)))).map(([name, bytes]) => ({ name, text: () => strFromU8(bytes) }));
const texts = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text!);
const plain = (xml: string) => xml.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'");

describe.for(locales)('the files for a class, in %s', (locale) => {
  it.for(lessons.flatMap(({ minutes, steps }) => slideShapes.map((shape) => ({ minutes, steps, shape }))))(
    'slides of $minutes minutes, $shape: one a step and one before each that is asked first, with headline, described picture and notes',
    ({ minutes, steps, shape }) => {
      const file = `slides-${minutes}-${locale}${shape === '16x9' ? '' : `-${shape}`}.pptx`;
      expect(statSync(join(dist, file)).size).toBeLessThan(15e6);
      const all = new Map(parts(file).map(({ name, text }) => [name, text]));
      const slides = [...all.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      const shown = slidesOf(steps);
      expect(slides.length).toBe(shown.length);
      expect(shown.some(({ asks }) => asks)).toBe(true);
      const [, wide, high] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(all.get('ppt/presentation.xml')!())!.map(Number) as [number, number, number];
      expect(wide / high).toBeCloseTo(shape === '4x3' ? 4 / 3 : 16 / 9, 2);
      const headlineWidth = Math.max(
        ...[...all]
          .filter(([name]) => /slideLayouts\/slideLayout\d+\.xml$/.test(name))
          .map(([, text]) => Number(/type="title"[^]*?<a:ext cx="(\d+)"/.exec(text())?.[1] ?? 0)),
      );
      expect(headlineWidth).toBeGreaterThan(0);
      for (const [index, { step: address, asks }] of shown.entries()) {
        const [chapter, id] = address.split('/');
        const step = voices[story.chapters.findIndex((own) => own.id === chapter)]![locale].steps.find((own) => own.id === id)!;
        const slide = plain(all.get(`ppt/slides/slide${index + 1}.xml`)!());
        expect(slide).toMatch(/<p:ph\s[^>]*type="title"/);
        const headline = /<p:sp>(?:(?!<p:sp>)[^])*?type="title"[^]*?<\/p:sp>/.exec(slide)![0];
        expect(texts(headline).join('').replaceAll(' ', '')).toBe(step.title.replaceAll(' ', ''));
        // The headline, and all else for the back row: a twentieth of the slide, and three hundredths.
        const sizes = (xml: string) => [...xml.matchAll(/<a:rPr [^>]*sz="(\d+)"/g)].map(([, size]) => (Number(size) * 127) / high);
        expect(Math.min(...sizes(headline)), address).toBeGreaterThanOrEqual(0.05);
        expect(Math.min(...sizes(slide)), address).toBeGreaterThanOrEqual(0.03);
        // A Chinese letter is as wide as it is high; a line that has room for no other would break where it should not.
        for (const line of texts(headline))
          expect((line.match(/[\u2e80-\uffef]/g)?.length ?? 0) * Math.max(...sizes(headline)) * high, address).toBeLessThanOrEqual(headlineWidth);
        const described = /<p:cNvPr id="\d+" name="[^"]*" descr="([^"]{20,})/.exec(slide)?.[1];
        const drawing = all.get(`ppt/media/image-${index + 1}-vector.svg`)?.();
        if (asks) {
          // It asks, and shows no more than empty sheets.
          expect(
            texts(slide).some((text) => /[?？。.]$/.test(text)),
            address,
          ).toBe(true);
          expect(drawing?.match(/data-key="[^"]*-(label|remark|amount)"/) ?? null, address).toBe(null);
          continue;
        }
        expect(described, address).toBeTruthy();
        const view = documentOf(drawing!).querySelector('svg')!;
        const [, , , units] = view.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number];
        const [, width, height] = /<p:pic>[^]*?<a:ext cx="(\d+)" cy="(\d+)"/.exec(slide)!.map(Number) as [number, number, number];
        const letters = [...view.querySelectorAll('text')].map((text) => (Number(text.getAttribute('font-size')) / units) * (height / high));
        expect(letters.length, address).toBeGreaterThan(0);
        expect(Math.min(...letters), address).toBeGreaterThanOrEqual(0.0299);
        expect(height / high, address).toBeGreaterThan(0.9);
        expect(width / wide, address).toBeGreaterThan(0.7);
        // To say, to ask and to watch for: a paragraph each.
        expect(texts(all.get(`ppt/notesSlides/notesSlide${index + 1}.xml`)!()).filter((text) => text.length > 8).length, address).toBeGreaterThanOrEqual(3);
      }
      for (const [name, text] of all) {
        if (!name.endsWith('.rels')) continue;
        const folder = name.replace(/_rels\/[^/]*$/, '');
        for (const [, target] of text().matchAll(/Target="(?!https?:)([^"]+)"/g)) {
          const path = target!.startsWith('/') ? target!.slice(1) : join(folder, target!);
          expect(all.has(path), `${name} → ${path}`).toBe(true);
        }
      }
      expect(all.get('docProps/core.xml')!()).toContain('T00:00:00Z');
    },
  );

  it('the workbook: definitions and sources, then a sheet for each frequency with dates as dates and gaps empty', () => {
    const all = new Map(parts(`series-${locale}.xlsx`).map(({ name, text }) => [name, text]));
    const names = [...all.get('xl/workbook.xml')!().matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(
      locale === reference ? ['Definitions and sources', 'Weekly', 'Daily'] : ['定义与来源', '每周', '每日'].map((name) => derive(name, locale)),
    );
    const [weekly, daily] = [2, 3].map((sheet) => [...all.get(`xl/worksheets/sheet${sheet}.xml`)!().matchAll(/<row [^>]*>[^]*?<\/row>/g)].map(([row]) => row));
    const serial = (date: string) => String(Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569);
    const row = (rows: readonly string[], date: string) => rows.find((own) => own.includes(`<v>${serial(date)}</v>`))!;
    expect(row(weekly!, '2025-10-29')).toContain(
      `<v>${facts.series.find(({ id }) => id === 'tga')!.points.find(({ date }) => date === '2025-10-29')!.value}</v>`,
    );
    // A date has the style of a date, which is not the plain one.
    expect(row(daily!, '2025-10-31')).toMatch(new RegExp(`<c r="A\\d+" s="[1-9]\\d*"[^>]*><v>${serial('2025-10-31')}</v>`));
    const cells = (text: string) => [...text.matchAll(/<c r="([A-Z]+)\d+"[^>]*><v>([^<]*)/g)];
    // For that day the facility's use is not known, and nothing is written.
    const after = row(daily!, '2025-11-26');
    const srf = facts.series.find(({ id }) => id === 'srf')!.points;
    expect(srf.some(({ date }) => date === '2025-11-26')).toBe(false);
    expect(cells(after).length).toBeLessThan(cells(row(daily!, '2025-10-31')).length);
    const about = all.get('xl/sharedStrings.xml')?.() ?? all.get('xl/worksheets/sheet1.xml')!();
    for (const { definition } of facts.series) expect(plain(about)).toContain(definition[locale].slice(0, 20));
  });
});

describe('the tidy table', () => {
  it('holds every point of every series, and gaps without a value', () => {
    const [head, ...lines] = readFileSync(join(dist, 'series.csv'), 'utf8').trimEnd().split('\n');
    expect(head).toBe('date,series,frequency,unit,value');
    const known = new Set(lines.filter((line) => !line.endsWith(',')));
    for (const { id, frequency, unit, points } of facts.series)
      for (const { date, value } of points) expect(known.has(`${date},${id},${frequency},${unit},${value}`), `${id} ${date}`).toBe(true);
    expect(known.size).toBe(facts.series.reduce((sum, { points }) => sum + points.length, 0));
    expect(lines.some((line) => line.endsWith(','))).toBe(true);
  });
});
