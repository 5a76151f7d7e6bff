import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { documentOf } from '../support/document.ts';
import { story } from '../support/story.ts';
import { root } from '../support/observed.ts';

const dist = join(root, 'dist');
const files = globSync('**/*.html', { cwd: dist })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const isMail = (path: string) => path.startsWith('email/');
// A published edition stays byte for byte as it was, with the policy of its day.
const isEdition = (path: string) => path.startsWith('embed/v/');
const pages = files
  .filter((path) => !isMail(path) && !isEdition(path))
  .map((path) => {
    const html = readFileSync(join(dist, path), 'utf8');
    return { path, html, document: documentOf(html) };
  });
const mails = files.filter(isMail).map((path) => ({ path, document: documentOf(readFileSync(join(dist, path), 'utf8')) }));

/** The pages whose scripts make Trusted Types: by which policies. */
const policies: Readonly<Record<string, string>> = {
  'present/': 'deck offline',
  'teach/': 'offline',
  'class/': 'offline',
  ...Object.fromEntries(story.chapters.map(({ id }) => [`embed/${id}/`, 'whole'])),
};

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directivesOf = (document: Document) => {
  const text = document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
  return new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name, ...values]) => [name!, values] as const),
  );
};

/** What in a document would run script without being one, by its own markup. */
const handlers = (document: Document) =>
  [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|vbscript):/i.test(value) || name === 'srcdoc')
      .map(({ name, value }) => `${element.localName} ${name}=${value.slice(0, 60)}`),
  );

describe('every page', () => {
  it('has one policy, before anything that it rules', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const { path, html, document } of pages) {
      expect(document.querySelectorAll('meta[http-equiv="content-security-policy" i]').length, path).toBe(1);
      const at = html.search(/<meta http-equiv="content-security-policy"/i);
      expect(html.slice(0, at), path).not.toMatch(/<(?:script|style|link rel="(?:stylesheet|modulepreload|preload)")/i);
    }
  });

  it('takes script, style and everything else from its own site alone, and what is in it by hash', () => {
    for (const { path, document } of pages) {
      const directives = directivesOf(document);
      const exact = { 'default-src': "'self'", 'img-src': "'self' data:", 'object-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" };
      for (const [name, value] of Object.entries(exact)) expect(directives.get(name)?.join(' '), `${path} ${name}`).toBe(value);
      for (const name of ['script-src', 'style-src']) {
        const values = directives.get(name) ?? [];
        expect(values, `${path} ${name}`).toContain("'self'");
        expect(
          values.filter((value) => value !== "'self'" && !/^'sha(?:256|384|512)-[\w+/]+=*'$/.test(value)),
          `${path} ${name}`,
        ).toEqual([]);
      }
      // Blocks of data are no scripts.
      for (const script of document.querySelectorAll('script:not([src])'))
        if (!/json|plain/.test(script.getAttribute('type') ?? '')) expect(directives.get('script-src'), path).toContain(sha(script.textContent ?? ''));
      // A page without styles of its own would be another page.
      const styles = [...document.querySelectorAll('style')];
      expect(styles.length, path).toBeGreaterThan(0);
      for (const style of styles) expect(directives.get('style-src'), path).toContain(sha(style.textContent ?? ''));
    }
  });

  it('lets no text become markup or script, but through the policy its scripts name', () => {
    for (const { path, document } of pages) {
      const directives = directivesOf(document);
      const named = policies[path.replace(/^zh(?:-hant)?\//, '').replace(/index\.html$/, '')] ?? "'none'";
      expect(directives.get('require-trusted-types-for'), path).toEqual(["'script'"]);
      expect(directives.get('trusted-types')?.join(' '), path).toBe(named);
    }
  });

  it('holds no script in an attribute, no base and no frame or form of elsewhere', () => {
    for (const { path, document } of pages) {
      expect(handlers(document), path).toEqual([]);
      expect(document.querySelectorAll('base[href], object, embed, form[action]').length, path).toBe(0);
      for (const element of document.querySelectorAll(
        'script[src], img[src], iframe[src], source[src], link[rel="stylesheet"], link[rel="modulepreload"], link[rel="preload"], link[rel="icon"]',
      )) {
        expect(element.getAttribute('src') ?? element.getAttribute('href'), path).toMatch(/^(?:\/(?!\/)|data:image\/)/);
      }
    }
  });
});

describe('every mail', () => {
  // A mail program shows it by rules of its own and runs nothing: what a mail must hold is nothing to run.
  it('is a document without scripts, handlers, forms, frames or styles of elsewhere', () => {
    expect(mails.length).toBeGreaterThan(20);
    for (const { path, document } of mails) {
      expect(
        document.querySelectorAll('script, iframe, object, embed, form, input, base, link[rel="stylesheet"], meta[http-equiv="refresh"]').length,
        path,
      ).toBe(0);
      expect(handlers(document), path).toEqual([]);
      for (const link of document.querySelectorAll('a[href]')) expect(link.getAttribute('href'), path).toMatch(/^(?:https?:\/\/|mailto:|#|\/(?!\/))/);
      const hosts = [...document.querySelectorAll('img[src]')]
        .map((img) => img.getAttribute('src')!)
        .filter((src) => !src.startsWith('data:'))
        .map((src) => new URL(src, 'https://relative.example').host);
      expect(new Set(hosts).size, path).toBeLessThanOrEqual(1);
    }
  });
});
