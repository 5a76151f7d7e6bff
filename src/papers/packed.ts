import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { writeFonts } from './fonts.ts';

/** Where to start a browser from: its program, its switches and its environment. */
export interface Program {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Switches of the package that suit a cloud function but not tests: with the first two, closing a page ends the
 * browser; the next two forgive what a reader's browser would not; the others pretend to have a GPU, which paints
 * several times slower than plain software painting does.
 */
const unwanted = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const cache = join(import.meta.dirname, '../../.cache');

/** Raised when what is unpacked beside the browser changes. */
const edition = 2;

/** The Chromium that comes from npm (Linux x64), unpacked once into `.cache/` with the fonts it lacks. */
export async function packedChromium(): Promise<Program> {
  const home = join(cache, `chromium-${await version()}-${edition}`);
  if (!existsSync(home)) await unpack(home);
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = join(home, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_FILE: join(home, 'chinese', 'fonts.conf') };
  if (lacksLibraries(executablePath)) env['LD_LIBRARY_PATH'] = join(home, 'al2023', 'lib');
  const args = [...chromium.args.filter((arg) => !unwanted.includes(arg)), '--disable-gpu'];
  return { executablePath, args, env };
}

/**
 * Unpacks beside the final place and then renames, so test files that start together never meet half a browser.
 * The package unpacks into the folder for temporary files, hence the changed TMPDIR.
 */
async function unpack(home: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const folder = `${home}.${process.pid}`;
  await mkdir(join(folder, 'chinese'), { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await chromium.executablePath();
    await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await writeFonts(join(folder, 'chinese'), join(folder, 'fonts'), join(home, 'fontcache'));
  await rename(folder, home).catch(() => rm(folder, { recursive: true }));
}

/** A bare system lacks NSS and expat; the package brings them. Where the system has its own, those are better. */
function lacksLibraries(program: string): boolean {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

async function version(): Promise<string> {
  const text = await readFile(join(packageFolder(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
}
