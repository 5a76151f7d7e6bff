import { describe, expect, it } from 'vitest';

import { headersFile } from '../../../../src/faces/embed/headers.ts';

const file = headersFile('/cash/', ['_astro', 'claims', 'embed', 'oembed', 's', 'zh'], ['claims', 'embed']);

describe('the headers of the host', () => {
  it('keep every page but the embeds out of foreign frames, under the base path', () => {
    const alone = file.split('\n\n').filter((block) => block.includes("frame-ancestors 'self'")).map((block) => block.split('\n')[0]);
    expect(alone).toEqual(['/cash/', '/cash/index.html', '/cash/claims/*', '/cash/s/*', '/cash/zh/', '/cash/zh/index.html', '/cash/zh/claims/*']);
  });

  it('let browsers keep what has a name of its own for every content, and nothing else', () => {
    const kept = file.split('\n\n').filter((block) => block.includes('Cache-Control')).map((block) => block.split('\n')[0]);
    expect(kept).toEqual(['/cash/_astro/*']);
  });

  it('let frames without an origin ask for what embeds are made of', () => {
    const open = file.split('\n\n').filter((block) => block.includes('Access-Control-Allow-Origin: *')).map((block) => block.split('\n')[0]);
    expect(open).toEqual(['/cash/_astro/*', '/cash/oembed/*', '/cash/embed.js']);
  });

  it('say nothing of frames for embeds, since rules add up', () => {
    for (const block of file.split('\n\n')) if (/^\/cash\/(\*|oembed)/.test(block)) expect(block).not.toMatch(/frame/i);
  });
});
