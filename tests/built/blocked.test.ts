import { describe, expect, it } from 'vitest';

import { filesIn, textIn } from './built.ts';

/*
 * What lists of blocked elements hide or fetch nothing of, wherever it stands: general rules of EasyList, EasyPrivacy and Fanboy's lists
 * of annoyances and of social parts, as words of a name. A name is hidden where one of them is all of it, or stands before or behind
 * a hyphen or a low line.
 */
const names =
  /^(?:ads?|adv|advert|advertisement|advertising|adbox|adslot|adsense|adunit|banner|sponsor|sponsored|promo|promoted|promotion|popup|popover|overlay|modal|lightbox|interstitial|cookie|cookies|consent|gdpr|newsletter|subscribe|subscription|signup|paywall|social|socials|share|sharing|sharebar|sharebox|addthis|twitter|facebook|follow-us|tracking|tracker|analytics|outbrain|taboola|sticky-(?:header|footer|bar))$|^(?:ads?|adv|advert|banner|sponsor|promo|popup|cookie|consent|newsletter|social|share|sharing)[-_]|[-_](?:ads?|advert|banner|sponsor|promo|popup|cookie|consent|newsletter|social|share|sharing)(?:[-_](?:bar|box|buttons?|container|wrapper|icons?))$/i;

/** Parts of addresses, of files that a page loads. */
const addresses =
  /(?:^|[/._-])(?:ads?|adv|advert|banner|analytics|tracking|tracker|beacon|pixel|metrics|telemetry|social|sharing|sponsor|promo|popup|cookie|consent|fingerprint)(?:[/._-]|$)/i;

const pages = filesIn('', /\.html$/);

describe('what blockers hide', () => {
  it('is known when it is seen', () => {
    for (const name of ['ad', 'ads', 'share-box', 'social-share', 'banner', 'cookie-notice', 'newsletter-form', 'top-ad-container'])
      expect(name).toMatch(names);
    for (const name of ['deck-head', 'spread', 'passing', 'made-by-policy', 'share-of']) expect(`x-${name}`).not.toMatch(names);
  });

  it('is no class of any page', () => {
    const classes = new Set(pages.flatMap((page) => [...textIn(page).matchAll(/\sclass="([^"]*)"/g)].flatMap(([, list]) => list!.split(/\s+/))));
    expect(classes.size).toBeGreaterThan(100);
    expect([...classes].filter((name) => names.test(name))).toEqual([]);
  });

  it('is no part of a page by its name, save numbers, whose names are their own', () => {
    const ids = new Set(
      pages.filter((page) => !/claims|glossary|data\//.test(page)).flatMap((page) => [...textIn(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)),
    );
    expect(ids.size).toBeGreaterThan(100);
    expect([...ids].filter((name) => names.test(name))).toEqual([]);
  });

  it('is no file that a page asks for', () => {
    const asked = new Set(
      pages.flatMap((page) =>
        [...textIn(page).matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\s(?:src|href)="([^"#?]+)/g)].map(([, address]) => address!),
      ),
    );
    const scripts = filesIn('_astro', /\.js$/).map((file) => `/_astro/${file}`);
    expect([...asked, ...scripts].filter((address) => addresses.test(address))).toEqual([]);
  });
});
