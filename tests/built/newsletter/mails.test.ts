import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { caniemail } from 'caniemail';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';

import { colon, picture } from '../../../src/faces/newsletter/mail.ts';
import { langs, localeOf } from '../../../src/i18n/index.ts';
import { documentOf } from '../../support/document.ts';
import { clients, partly, unsupported } from './clients.ts';
import { bytesOf, dist, textIn } from '../built.ts';
import { listed, mails, site } from './listed.ts';

/** The words of a mail in reading order, as its plain text has them: pictures by their words, links by their addresses. */
function linesOf(document: Document): string[] {
  const locale = localeOf(document.documentElement.lang);
  const lines: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3 && child.textContent!.trim() !== '') lines.push(child.textContent!.trim());
      if (child.nodeType !== 1) continue;
      const element = child as HTMLElement;
      // What only inboxes show.
      if (/display:\s*none/.test(element.getAttribute('style') ?? '')) continue;
      if (element.tagName === 'IMG') lines.push(picture[locale](element.getAttribute('alt')!));
      walk(element);
      if (element.tagName !== 'A') continue;
      if (element.querySelector('img')) lines.push(element.getAttribute('href')!);
      else lines.push(`${lines.pop()}${colon[locale]}${element.getAttribute('href')}`);
    }
  };
  // The parser breaks a text at an entity.
  document.normalize();
  walk(document.body);
  return lines;
}

/** The terms of CC BY 4.0, the one address of others. */
const licence = 'https://creativecommons.org/licenses/by/4.0/';

describe('a mail', () => {
  it.each(mails)('%s is made of what every mail program shows', (_, chapter, locale) => {
    const html = textIn(`email/${locale}/${chapter}.html`);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60 * 1024);
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain('charset=UTF-8');
    const document = documentOf(html);
    expect(document.documentElement.getAttribute('lang')).toBe(langs[locale]);
    expect([...document.querySelectorAll('svg, script, link, form, input, video, picture, source, iframe, object, canvas, base')]).toEqual([]);
    expect(/display:\s*(flex|grid)|background-image|url\(|data:|srcset|\.webp|position:|@import|@font-face|float:/i.exec(html)?.[0]).toBeUndefined();
    expect([...html.matchAll(/\son\w+=/g)]).toEqual([]);
    // Nothing is wider than the column, for Word neither.
    for (const [, width] of html.matchAll(/width[=:]"?(\d+)(?:px)?/g)) expect(Number(width)).toBeLessThanOrEqual(600);
  });

  it.each(mails)('%s says the same as plain text, and reads whole without pictures', (_, chapter, locale) => {
    const document = documentOf(textIn(`email/${locale}/${chapter}.html`));
    const text = textIn(`email/${locale}/${chapter}.txt`);
    // A plain text is broken into short lines: between words, and in Chinese anywhere.
    const said = (words: string) => words.replace(/\s+/g, '');
    expect(said(linesOf(document).join(''))).toBe(said(text.replace(/^--$/m, '')));
    const columns = (line: string) => [...line].reduce((sum, letter) => sum + (/[\u2e80-\uffe6]/.test(letter) ? 2 : 1), 0);
    // An address stays whole, with the words right before it.
    expect(text.split('\n').filter((line) => columns(line) > 78 && !line.includes('http'))).toEqual([]);
    const preheader = document.querySelector('body > div')!;
    expect(preheader.getAttribute('style')).toContain('display:none');
    expect(preheader.textContent!.length).toBeLessThanOrEqual(110);
    expect(preheader.textContent!.length).toBeGreaterThan(12);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('h1')!.textContent).toBe(document.title);
    for (const image of document.querySelectorAll('img')) {
      expect(image.getAttribute('alt')!.length).toBeGreaterThan(20);
      expect(image.getAttribute('alt')!.length).toBeLessThanOrEqual(250);
    }
    expect(/undefined|NaN|\[object/.exec(text)?.[0]).toBeUndefined();
  });

  it.each(mails)('%s shows one to three pictures of this edition, each leading to its step, and every link leads somewhere', (_, chapter, locale) => {
    const document = documentOf(textIn(`email/${locale}/${chapter}.html`));
    const { pictures } = listed();
    const images = [...document.querySelectorAll('img')];
    expect(images.length).toBeGreaterThanOrEqual(1);
    expect(images.length).toBeLessThanOrEqual(3);
    for (const image of images) {
      const src = image.getAttribute('src')!;
      expect(src.startsWith(`${site()}`)).toBe(true);
      const known = pictures.find(({ file }) => src.endsWith(`/${file}`))!;
      expect(known).toMatchObject({ locale, cue: expect.stringMatching(new RegExp(`^${chapter}/[^@?]+$`)) });
      expect(image.closest('a')!.getAttribute('href')).toMatch(new RegExp(`^${site()}.*s/${known.cue}/$`));
      expect(image.getAttribute('width')).toBe('560');
    }
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
    // Whose it is, and on what terms.
    expect(links).toEqual(expect.arrayContaining([licence, expect.stringMatching(new RegExp(`/${chapter}/$`))]));
    for (const href of links.filter((one) => one !== licence)) {
      const { pathname, hash, protocol } = new URL(href);
      expect([hash, /^https?:$/.test(protocol)]).toEqual(['', true]);
      expect(existsSync(join(dist, pathname, 'index.html')), pathname).toBe(true);
    }
  });

  it.each(mails)('%s asks nothing of Gmail, Outlook, Apple Mail and Yahoo that they cannot do, but for what has its reason', (_, chapter, locale) => {
    const { issues } = caniemail({ clients: [...clients], html: textIn(`email/${locale}/${chapter}.html`) });
    const titles = (all: typeof issues.errors) => [...new Set([...all.values()].flatMap((found) => found.map(({ title }) => title)))];
    expect(titles(issues.errors).filter((title) => !unsupported[title])).toEqual([]);
    expect(titles(issues.warnings).filter((title) => !partly[title])).toEqual([]);
    // A reason for what no mail does any more would hide the next one.
    expect(Object.keys(partly).filter((title) => !titles(issues.errors).includes(title) && !titles(issues.warnings).includes(title))).toEqual([]);
  });

  it.each(mails)('%s opens as a message: both texts, a subject, a fixed day, and nothing attached', async (_, chapter, locale) => {
    const file = `email/${locale}/${chapter}`;
    const message = await PostalMime.parse(bytesOf(`${file}.eml`));
    const lines = (text: string | undefined) => text!.replaceAll('\r\n', '\n').trim();
    expect(lines(message.text)).toBe(lines(textIn(`${file}.txt`)));
    expect(lines(message.html)).toBe(lines(textIn(`${file}.html`)));
    expect(message.subject).toContain(documentOf(textIn(`${file}.html`)).title);
    expect(message.subject!.length).toBeLessThanOrEqual(80);
    expect(message.attachments).toEqual([]);
    expect(message.messageId).toMatch(/^<[0-9a-f]{32}@[\w.-]+>$/);
    expect(message.date).toMatch(/^\d{4}-\d\d-\d\dT00:00:00.000Z$/);
    const [head = ''] = new TextDecoder().decode(bytesOf(`${file}.eml`)).split('\r\n\r\n');
    expect(head).toMatch(/content-type: multipart\/alternative/i);
  });
});
