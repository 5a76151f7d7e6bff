/**
 * Packs the built slides into one zip that runs from a stick: an HTML file for each language, opened from disk, with its
 * script, styles and letters inside it, as browsers load no modules and no fonts from `file:`. Run after a build; the zip’s path may be given.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { zipSync } from 'fflate';
import { build } from 'vite';

import { storyPlugin } from '../story/content/index.ts';
import { moduleIds, storyModules } from '../story/modules.ts';
import { trustedReveal } from './vite.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const base = (process.env['BASE_PATH'] || '/').replace(/\/?$/, '/');
const site = new URL(base, process.env['SITE_URL'] || 'http://localhost:4321').href;

const script = await bundle();
const files: Record<string, Uint8Array> = {};
for (const [locale, folder] of [['en', 'present'], ['zh', 'zh/present']] as const) {
  files[locale === 'en' ? 'slides.html' : 'slides-zh.html'] = new TextEncoder().encode(page(readFileSync(join(dist, folder, 'index.html'), 'utf8'), script));
}
for (const still of globSync('stills/*/*/*.small.png', { cwd: dist })) files[still.replaceAll('\\', '/')] = readFileSync(join(dist, still));
files['LICENSE'] = readFileSync(join(root, 'LICENSE'));
const zip = zipSync(files, { level: 9, mtime: '2026-11-22T12:00:00Z' });
const out = process.argv[2] ?? join(dist, 'present/everything-sold-off-deck.zip');
writeFileSync(out, zip);
console.info(`${out}: ${Object.keys(files).length} files, ${Math.round(zip.length / 1000)} KB`);

/** The deck's whole script as one that is no module. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(root, '.cache/usb-'));
  const entry = join(folder, 'deck.ts');
  writeFileSync(entry, `import ${JSON.stringify(join(root, 'src/components/present/deck.client.ts'))};\n`);
  try {
    const result = await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'warn',
      plugins: [trustedReveal(), storyPlugin({ compile: storyModules, ids: moduleIds, root })],
      build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'deck' }, rollupOptions: { output: { codeSplitting: false } } },
    });
    const [{ output }] = [result].flat() as { output: { type: string; code?: string }[] }[] as [{ output: { type: string; code?: string }[] }];
    return output.find(({ type }) => type === 'chunk')!.code!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The built page without its policy, its modules and its addresses: all of these are for a server. */
function page(html: string, code: string): string {
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace(/<script type="module"[^>]*>.*?<\/script>/gs, '')
    .replace(/<link rel="(?:modulepreload|preload|icon|alternate|canonical|manifest)"[^>]*>/g, '')
    // The console is another window, which files cannot speak with.
    .replace(/<a\b[^>]*data-console[^>]*>.*?<\/a>/s, '')
    .replace(/<p data-stick[^>]*>.*?<\/p>/s, '')
    .replace(/url\("?([^")]*\.woff2)"?\)/g, (_found, path: string) => `url(data:font/woff2;base64,${readFileSync(join(dist, path.slice(base.length))).toString('base64')})`)
    .replace(/(data-still=")([^"]*)/g, (_found, name: string, path: string) => name + path.slice(base.length))
    .replace(new RegExp(`(<a\\b[^>]*href=")${base.replaceAll('.', '\\.')}([^"]*)`, 'g'), (_found, start: string, path: string) => start + away(path))
    .replace('</body>', () => `<script>${code.replaceAll('</script', '<\\/script')}</script></body>`);
}

/** The other language lies beside; everything else is on the site. */
function away(path: string): string {
  return { 'present/': 'slides.html', 'zh/present/': 'slides-zh.html' }[path] ?? site + path;
}
