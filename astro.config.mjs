import { fileURLToPath } from 'node:url';

import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';

import { demandCache, wholeBuild } from './src/build/index.ts';
import { checkPublishers } from './src/faces/data/publishers.ts';
import { checkEditions } from './src/faces/embed/editions.ts';
import { embeds } from './src/faces/embed/integration.ts';
import { languages, locales, reference } from './src/i18n/index.ts';
import { looksSheet } from './src/i18n/looks.ts';
import { languagesPlugin } from './src/i18n/vite.ts';
import { readFacts } from './src/facts/read.ts';
import { pageFonts, weights } from './src/faces/shared/fonts.ts';
import { pageOrder } from './src/faces/shared/page-order.ts';
import { offline } from './src/faces/offline/build.ts';
import { checkContent, storyPlugin } from './src/story/content/index.ts';
import { moduleIds, storyModules } from './src/story/modules.ts';
import { stick } from './src/faces/present/usb.ts';
import { trustedReveal } from './src/faces/present/vite.ts';
import { tokensPlugin, windowsPlugin } from './src/tokens/vite.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
demandCache(root);
const range = ({ min, max }) => `${min} ${max}`;
const fonts = await pageFonts(root);
const story = storyPlugin({ compile: storyModules, ids: moduleIds, root });

/** Everything that can be drawn, at /gallery/ while developing; not part of a build. */
const gallery = {
  name: 'gallery',
  hooks: {
    'astro:config:setup'({ command, injectRoute }) {
      if (command === 'dev') injectRoute({ pattern: '/gallery', entrypoint: './src/pages/gallery/_index.astro', prerender: false });
    },
  },
};

/** What every page that draws needs at once, and what every figure needs, as one file each: a file costs a slow phone an answer, and small ones compress badly. */
const groups = [
  {
    name: 'core',
    test: /\/src\/(browser\/(?!picture|clipboard|channel|offline|screen|share|styles)|tokens|story|faces\/shared|figures\/(?!marks|index)[^/]*\.ts|figures\/[\w-]+\/play\.ts|figures\/marks\/(mark|form|motion|painter|round|knobs)\.ts|stage\/(?!sliders|line|piles|elements|letters)[^/]*\.ts|i18n\/(languages|page-catalog))|preload-helper/,
    minShareCount: 3,
  },
  { name: 'marks', test: /\/src\/(figures\/marks|i18n)\/[\w-]+\.ts$/, minShareCount: 3 },
];

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  integrations: [
    // The story is the same text in every face: what is in a file is what is read.
    mdx({ gfm: false, smartypants: false }),
    gallery,
    pageOrder(),
    embeds(root),
    stick(root, story),
    offline(),
    // Sharing addresses only lead on to a step, and embeds are in the pages of others.
    sitemap({
      filter: (page) => !/\/(s|embed)\/([^/]+\/)+$/.test(page),
      i18n: { defaultLocale: reference, locales: Object.fromEntries(locales.map((locale) => [languages[locale].path || locale, languages[locale].tag])) },
    }),
    wholeBuild(root, (at) => [...checkContent(at), ...checkPublishers(readFacts(at).facts.data.series), ...checkEditions(at)]),
  ],
  i18n: { locales: locales.map((locale) => ({ path: languages[locale].path || locale, codes: [languages[locale].tag] })), defaultLocale: reference },
  // The first screen is whole with the page itself: its styles come with it.
  // While one picture is drawn, others are prepared.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Which Trusted Types a page may make, its layout says: none, unless it names a policy.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // What replaces a font until it has come, its style sheet says.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-voice',
      fallbacks: [],
      optimizedFallbacks: false,
      options: { variants: [{ weight: range(weights.voice), style: 'normal', src: [fonts.voice] }] },
    },
    {
      provider: fontProviders.local(),
      name: 'Figtree',
      cssVariable: '--font-instrument',
      fallbacks: [],
      optimizedFallbacks: false,
      options: { variants: [{ weight: range(weights.instrument), style: 'normal', src: [fonts.instrument] }] },
    },
    // An embed makes do with one weight of the voice.
    {
      provider: fontProviders.local(),
      name: 'Newsreader for embeds',
      cssVariable: '--font-embed-voice',
      fallbacks: [],
      optimizedFallbacks: false,
      options: { variants: [{ weight: 400, style: 'normal', src: [fonts.plainVoice] }] },
    },
  ],
  vite: {
    // Chrome then compiles a script where it streams in and not on the main thread at the first call of each function.
    build: { rollupOptions: { output: { postBanner: '//# allFunctionsCalledOnLoad' } } },
    environments: { client: { build: { rollupOptions: { output: { codeSplitting: { groups } } } } } },
    plugins: [languagesPlugin(), tokensPlugin(looksSheet()), windowsPlugin(), trustedReveal(), story],
  },
});
