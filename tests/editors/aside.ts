import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { build } from 'vite';

/** Where the editors are: beside the project's own packages, and in no lock of it. */
export const aside = join(import.meta.dirname, '../../.cache/editors');

/** What each editor's page is called. */
export const pages: readonly string[] = readdirSync(join(import.meta.dirname, 'pages')).map((file) => file.replace('.js', ''));

/** Takes a package from among those that are installed aside. */
export const bring = createRequire(join(aside, 'package.json'));

/** Before the tests: what `package-lock.json` beside this names, once; and each editor in one file that a browser takes. */
export default async function setup(): Promise<void> {
  await once('installed', ['package.json', 'package-lock.json'], () => {
    console.log('installing the editors (some minutes, once)');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: aside, stdio: 'inherit' });
  });
  await once('bundled', ['package-lock.json', ...pages.map((name) => `pages/${name}.js`)], async () => {
    for (const name of pages) {
      await build({
        configFile: false,
        root: aside,
        // Two of the same would be two editors that know nothing of each other.
        resolve: { dedupe: ['blocks', 'block-editor', 'core-data', 'data', 'components', 'rich-text'].map((part) => `@wordpress/${part}`) },
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"production"', 'process.env.IS_GUTENBERG_PLUGIN': 'false', global: 'globalThis' },
        build: {
          outDir: `built/${name}`,
          emptyOutDir: true,
          minify: false,
          modulePreload: false,
          rolldownOptions: {
            input: join(aside, 'pages', `${name}.js`),
            output: { format: 'es', codeSplitting: false, entryFileNames: 'editor.js', assetFileNames: 'editor[extname]' },
            onLog: () => {},
          },
        },
      });
    }
  });
}

/** Does what depends on files of this folder unless it was done with the same ones, which then lie in `aside`. */
async function once(what: string, files: readonly string[], work: () => void | Promise<void>): Promise<void> {
  const mark = join(aside, `${what}.sha256`);
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(import.meta.dirname, file)));
  const now = hash.digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  mkdirSync(join(aside, 'pages'), { recursive: true });
  for (const file of files) cpSync(join(import.meta.dirname, file), join(aside, file));
  await work();
  writeFileSync(mark, now);
}
