import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { languages } from '../i18n/index.ts';
import { unwrapWoff } from './sfnt.ts';

/** The weights the page asks of Chinese text. */
const slices = /-(400|700)-normal\.woff$/;

/**
 * Fills `folder` with Chinese fonts and a fontconfig file that names the folder and `latin` beside it. No font of
 * the machine is named, so a picture looks the same on all of them. The two folders may move together; what
 * fontconfig remembers of them goes to `cache`, an absolute path, or it would go to the system's own.
 */
export async function writeFonts(folder: string, latin: string, cache: string): Promise<void> {
  for (const font of ['noto-sans-sc', 'noto-sans-hk']) {
    const source = join(dirname(createRequire(import.meta.url).resolve(`@fontsource/${font}/package.json`)), 'files');
    for (const name of (await readdir(source)).filter((file) => slices.test(file))) {
      await writeFile(join(folder, name.replace('.woff', '.ttf')), unwrapWoff(await readFile(join(source, name))));
    }
  }
  await writeFile(join(folder, 'fonts.conf'), config(['.', relative(folder, latin)], cache));
}

/** Chinese text without a language is simplified; in Hong Kong's it has Hong Kong's shapes, its full stop in the middle. */
const hongKong = 'Noto Sans HK';
const families: readonly { readonly family: string; readonly mode: string; readonly lang?: string }[] = [
  { family: 'Noto Sans SC', mode: 'append' },
  ...Object.values(languages)
    .filter(({ pictureFonts }) => pictureFonts.includes(hongKong))
    .flatMap(({ aliases = [] }) => aliases)
    .map((lang) => ({ family: hongKong, mode: 'prepend', lang: lang.toLowerCase() })),
];

function config(folders: readonly string[], cache: string): string {
  const dirs = folders.map((dir) => `  <dir prefix="relative">${dir}</dir>\n`).join('');
  const matches = families.map((rule) => `  <match target="pattern">\n${test(rule)}${edit(rule)}  </match>\n`).join('');
  return (
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n' +
    `<fontconfig>\n${dirs}${matches}  <cachedir>${cache}</cachedir>\n</fontconfig>\n`
  );
}

const test = ({ lang }: { readonly lang?: string }): string => (lang ? `    <test name="lang" compare="contains"><string>${lang}</string></test>\n` : '');

const edit = ({ family, mode }: { readonly family: string; readonly mode: string }): string =>
  `    <edit name="family" mode="${mode}" binding="strong"><string>${family}</string></edit>\n`;
