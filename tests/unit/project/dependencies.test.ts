import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const root = join(import.meta.dirname, '../../..');
const json = <T>(file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;
const { packages } = json<{ packages: Record<string, Locked> }>('package-lock.json');
const manifest = json<{ devDependencies: Record<string, string>; dependencies?: object; allowScripts: Record<string, boolean>; overrides: object }>(
  'package.json',
);
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences under which anything may be used and passed on with a notice. */
const free = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'Zlib', 'OFL-1.1'];

/** Packages under another licence, or with an odd word for one: why they may be here. A name ending in `*` stands for all that begin so. */
const reasons: Readonly<Record<string, readonly [license: string | undefined, why: string]>> = {
  '@img/sharp-*': ['LGPL-3.0-or-later', 'libvips, a library of its own on the building machine; no picture holds a part of it'],
  mediabunny: ['MPL-2.0', 'writes films when asked to, unchanged; what it writes is ours'],
  'axe-core': ['MPL-2.0', 'runs in tests alone, unchanged'],
  'lightningcss*': ['MPL-2.0', 'works on styles in builds, unchanged; what it writes is ours'],
  '@resvg/resvg-js*': ['MPL-2.0', 'draws pictures in builds, unchanged; what it draws is ours'],
  argparse: ['Python-2.0', 'reads arguments of programs in builds; a free licence with notice'],
  'caniuse-lite': ['CC-BY-4.0', 'data about browsers, used in builds and not passed on'],
  format: [undefined, 'says MIT in its Readme; package.json of its time had no field for it'],
  memorystream: [undefined, 'says MIT in the field `licenses` of its time'],
  slick: ['MIT', 'writes the address of the MIT licence behind its name'],
  jszip: ['MIT', 'MIT or GPL: MIT is chosen'],
  duck: ['BSD', 'says BSD without its number of clauses; read in tests alone, by the reader of Word files'],
};
const reasonOf = (name: string) => Object.entries(reasons).find(([known]) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known))?.[1];

/** Whether a licence expression is met: one of an OR, all of an AND. */
const isFree = (license: string): boolean =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => free.includes(one)));

describe('what the project is built with', () => {
  it('is free to use, each odd licence with its reason', () => {
    const odd = locked.filter(([path, { license }]) => !(license && isFree(license)) && !reasonOf(nameOf(path)));
    expect(odd.map(([path, { license }]) => `${nameOf(path)}: ${license ?? 'none'}`)).toEqual([]);
  });

  it('has the licence that its reason is for, and no reason without a package', () => {
    for (const [name, [license]] of Object.entries(reasons)) {
      const found = locked.filter(([path]) => (name.endsWith('*') ? nameOf(path).startsWith(name.slice(0, -1)) : nameOf(path) === name));
      expect(found.length, name).toBeGreaterThan(0);
      expect(
        found.every(([, own]) => (own.license !== undefined && isFree(own.license)) || (own.license ?? 'none').includes(license ?? 'none')),
        name,
      ).toBe(true);
    }
  });

  it('is known by its checksum, whatever host it comes from', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://')).map(([path]) => path)).toEqual([]);
  });

  it('runs nothing while it is installed but what is allowed to', () => {
    const runs = new Set(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path)));
    expect([...runs].sort()).toEqual(
      Object.keys(manifest.allowScripts)
        .filter((name) => manifest.allowScripts[name])
        .sort(),
    );
  });

  it('is named by exact versions, which the lockfile has, and reaches readers only as what is built', () => {
    expect(manifest.dependencies).toBeUndefined();
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});
