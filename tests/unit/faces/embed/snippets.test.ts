import { describe, expect, it } from 'vitest';

import { heights } from '../../../../src/faces/embed/heights.ts';
import { embedAddress, embedSnippet } from '../../../../src/faces/embed/snippets.ts';
import { documentOf } from '../../../support/document.ts';

const place = { site: 'https://example.org', base: '/stories/cash/', locale: 'en', chapter: 'the-drain' } as const;
const told = { ...place, title: 'The drain', still: '/stories/cash/cards/en/the-drain/who-paid.png', alt: 'Who paid? "Two" & more' };
const parsed = (html: string) => documentOf(`<!doctype html><html><body>${html}</body></html>`).body;

describe('what an editor pastes', () => {
  it('is an element that is a linked picture until its script has come', () => {
    const body = parsed(embedSnippet({ ...told, step: 'who-paid', theme: 'dark' }).element);
    const element = body.querySelector('money-story')!;
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).toEqual({
      chapter: 'the-drain',
      lang: 'en',
      step: 'who-paid',
      theme: 'dark',
      style: 'display:block',
    });
    expect(element.querySelector('a')!.getAttribute('href')).toBe('https://example.org/stories/cash/s/the-drain/who-paid/');
    expect(element.querySelector('img')!.getAttribute('src')).toBe('https://example.org/stories/cash/cards/en/the-drain/who-paid.png');
    expect(element.querySelector('img')!.getAttribute('alt')).toBe(told.alt);
    expect(element.querySelector('img')!.getAttribute('width')).toBe('640');
    expect(parsed(embedSnippet(told).element).querySelector('a')!.getAttribute('href')).toBe('https://example.org/stories/cash/the-drain/');
    expect(body.querySelector('script')!.getAttribute('src')).toBe('https://example.org/stories/cash/embed.js');
  });

  it('or a frame that needs no script, with a title and no more rights than it needs', () => {
    const frame = parsed(embedSnippet({ ...told, locale: 'zh', steps: 'the-line..who-paid', edition: '0123456789' }).iframe).querySelector('iframe')!;
    expect(frame.getAttribute('src')).toBe('https://example.org/stories/cash/zh/embed/the-drain/?steps=the-line..who-paid&v=0123456789');
    expect(frame.getAttribute('title')).toBe('The drain');
    // On a phone, room for the words below the picture.
    expect(frame.getAttribute('style')).toBe(
      `border:0;max-width:640px;height:clamp(${heights['the-drain']!.beside}px,(640px - 100vw)*999,${heights['the-drain']!.below}px)`,
    );
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
  });

  it('keeps every value inside its attribute', () => {
    const title = '"><script>alert(1)</script>&';
    const { element, iframe } = embedSnippet({ ...told, title, step: '"onload="x' });
    expect(parsed(iframe).querySelectorAll('script')).toHaveLength(0);
    expect(parsed(iframe).querySelector('iframe')!.getAttribute('title')).toBe(title);
    expect(parsed(element).querySelectorAll('script')).toHaveLength(1);
    expect(parsed(element).querySelector('money-story')!.hasAttribute('onload')).toBe(false);
  });

  it('leads to the chapter in its language', () => {
    expect(embedAddress(place)).toBe('https://example.org/stories/cash/embed/the-drain/');
    expect(embedAddress({ ...place, base: '/', locale: 'zh', step: 'who-paid' })).toBe('https://example.org/zh/embed/the-drain/#who-paid');
  });
});
