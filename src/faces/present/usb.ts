import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { zipSync, type Zippable } from 'fflate';
import { build, type Plugin } from 'vite';

import { languages, locales, reference, type Locale } from '../../i18n/index.ts';
import { languagesPlugin } from '../../i18n/vite.ts';
import { windowsPlugin } from '../../tokens/vite.ts';
import { afterBuild } from '../shared/after-build.ts';
import { zipTime } from '../shared/zip-time.ts';
import { words } from './usb-words.ts';
import { trustedReveal } from './vite.ts';

/** The zip's place below the built site. */
const place = 'present/everything-sold-off-deck.zip';

/**
 * Packs the built slides into one zip that runs from a stick: an HTML file for each language, opened from disk, with its
 * script, styles and letters inside it, as browsers load no modules and no fonts from `file:`. `story` is the plugin of the
 * build before, which has read the content.
 */
export const stick = (root: string, story: Plugin) =>
  afterBuild('stick', async ({ dist, base, site, log }) => {
    const files: Zippable = {};
    for (const locale of locales) {
      const html = readFileSync(join(dist, slidesPath(locale), 'index.html'), 'utf8');
      const script = await bundle(root, story, locale);
      files[slidesFile(locale)] = new TextEncoder().encode(filePage(html, { script, dist, base, site }));
      const notes = readFileSync(join(dist, notesPath(locale), 'index.html'), 'utf8');
      files[notesFile(locale)] = new TextEncoder().encode(withSmallStills(filePage(notes, { script: '', dist, base, site }), base));
    }
    // A PNG is packed already.
    for (const still of globSync('stills/*/*/*.small.png', { cwd: dist }).sort())
      files[still.replaceAll('\\', '/')] = [readFileSync(join(dist, still)), { level: 0 }];
    files['README.txt'] = new TextEncoder().encode(readme(site));
    files['LICENSE'] = readFileSync(join(root, 'LICENSE'));
    const zip = zipSync(files, { level: 9, mtime: zipTime('2026-11-22') });
    writeFileSync(join(dist, place), zip);
    log(`${place}: ${Object.keys(files).length} files, ${(zip.length / 1e6).toFixed(1)} MB`);
  });

/** Where the slides of a language are on the site, and what they are called on the stick. */
const slidesPath = (locale: Locale) => join(languages[locale].path, 'present/');
const slidesFile = (locale: Locale) => (locale === reference ? 'slides.html' : `slides-${locale}.html`);

/** How the stick is used, in every language. */
const readme = (site: string) =>
  locales.flatMap((locale) => [words[locale].readme(slidesFile(locale), notesFile(locale)), `${site}${slidesPath(locale)}console/`, '']).join('\r\n');

/** The same for what to say, to ask and to watch for at each step. */
const notesPath = (locale: Locale) => join(languages[locale].path, 'teach/slides/');
const notesFile = (locale: Locale) => (locale === reference ? 'notes.html' : `notes-${locale}.html`);

/** Pictures on a stick are the small ones that the overview has. */
const withSmallStills = (html: string, base: string) =>
  html.replace(
    /<img src="([^"]*stills\/[^"]*)\.svg"([^>]*?) width="\d+" height="\d+"/g,
    (_found, path: string, rest: string) => `<img src="${path.slice(base.length)}.small.png"${rest} width="352"`,
  );

/** The deck's whole script in one language, as one that is no module. */
async function bundle(root: string, story: Plugin, locale: Locale): Promise<string> {
  const folder = mkdtempSync(join(root, '.cache/usb-'));
  const entry = join(folder, 'deck.ts');
  writeFileSync(entry, `import ${JSON.stringify(join(root, 'src/faces/present/deck.client.ts'))};\n`);
  try {
    const result = await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'warn',
      plugins: [languagesPlugin(locale), windowsPlugin(), trustedReveal(), story],
      build: {
        write: false,
        minify: true,
        target: 'es2022',
        lib: { entry, formats: ['iife'], name: 'deck' },
        rollupOptions: { output: { codeSplitting: false } },
      },
    });
    const [{ output }] = [result].flat() as { output: { type: string; code?: string }[] }[] as [{ output: { type: string; code?: string }[] }];
    return output.find(({ type }) => type === 'chunk')!.code!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Site {
  readonly script: string;
  readonly dist: string;
  readonly base: string;
  /** Where the site is published. */
  readonly site: string;
}

/** The built page without its policy, its modules and its addresses: all of these are for a server. */
function filePage(html: string, { script, dist, base, site }: Site): string {
  return (
    html
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
      .replace(/<script type="module"[^>]*>.*?<\/script>/gs, '')
      .replace(/<link rel="(?:modulepreload|preload|icon|alternate|canonical|manifest)"[^>]*>/g, '')
      // The console is another window, which files cannot speak with.
      .replace(/<a\b[^>]*data-console[^>]*>.*?<\/a>/s, '')
      .replace(/<p data-stick[^>]*>.*?<\/p>/s, '')
      .replace(
        /url\("?([^")]*\.woff2)"?\)/g,
        (_found, path: string) => `url(data:font/woff2;base64,${readFileSync(join(dist, path.slice(base.length))).toString('base64')})`,
      )
      .replace(/(data-still=")([^"]*)/g, (_found, name: string, path: string) => name + path.slice(base.length))
      .replace(new RegExp(`(<a\\b[^>]*href=")${base.replaceAll('.', '\\.')}([^"]*)`, 'g'), (_found, start: string, path: string) => start + away(path, site))
      .replace('</body>', () => `<script>${script.replaceAll('</script', '<\\/script')}</script></body>`)
  );
}

/** The other languages lie beside; everything else is on the site. */
function away(path: string, site: string): string {
  const slides = locales.find((locale) => slidesPath(locale) === path);
  const notes = locales.find((locale) => notesPath(locale) === path);
  return slides ? slidesFile(slides) : notes ? notesFile(notes) : site + path;
}
