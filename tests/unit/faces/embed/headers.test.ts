import { describe, expect, it } from 'vitest';

import { headersFile } from '../../../../src/faces/embed/headers.ts';

const file = headersFile('/cash/', { '': ['_astro', 'claims', 'embed', 'oembed', 's', 'zh'], 'zh/': ['claims', 'embed'] });

describe('the headers of the host', () => {
  it('keep every page but the embeds out of foreign frames, under the base path', () => {
    const alone = file
      .split('\n\n')
      .filter((block) => block.includes("frame-ancestors 'self'"))
      .map((block) => block.split('\n')[0]);
    expect(alone).toEqual(['/cash/', '/cash/index.html', '/cash/claims/*', '/cash/s/*', '/cash/zh/', '/cash/zh/index.html', '/cash/zh/claims/*']);
  });

  it('let browsers keep what has a name of its own for every content, and nothing else', () => {
    const kept = file
      .split('\n\n')
      .filter((block) => block.includes('Cache-Control'))
      .map((block) => block.split('\n')[0]);
    expect(kept).toEqual(['/cash/_astro/*']);
  });

  it('let frames without an origin ask for what embeds are made of', () => {
    const open = file
      .split('\n\n')
      .filter((block) => block.includes('Access-Control-Allow-Origin: *'))
      .map((block) => block.split('\n')[0]);
    expect(open).toEqual(['/cash/_astro/*', '/cash/oembed/*', '/cash/answers/*', '/cash/embed.js']);
  });

  it('say nothing of frames for embeds, since rules add up', () => {
    for (const block of file.split('\n\n')) if (/^\/cash\/(\*|oembed)/.test(block)) expect(block).not.toMatch(/frame/i);
  });

  it('keep other windows away from every page, and devices from every script', () => {
    const [all] = file.split('\n\n').filter((block) => block.startsWith('/cash/*\n'));
    expect(all).toMatch(/^ {2}Cross-Origin-Opener-Policy: same-origin$/m);
    const [, policy] = /^ {2}Permissions-Policy: (.*)$/m.exec(all!)!;
    expect(policy!.split(', ')).toEqual(expect.arrayContaining(['camera=()', 'geolocation=()', 'microphone=()', 'payment=()']));
    // What the slides need stays.
    expect(policy).not.toMatch(/fullscreen|wake-lock|clipboard/);
  });

  it('give mails a policy, under which nothing runs', () => {
    const [mail] = file.split('\n\n').filter((block) => block.startsWith('/cash/email/*\n'));
    expect(mail).toContain("default-src 'none'");
    expect(mail).not.toMatch(/script-src|unsafe-eval/);
  });
});
