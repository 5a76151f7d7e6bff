import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { withMeasured } from '../bench/measured.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
const readme = read('README.md');
const docs = readdirSync(join(import.meta.dirname, '../../.github/docs')).map((name) => `.github/docs/${name}`);
const bench = read('.github/docs/bench.md');
const { scripts, devDependencies, dependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

describe('the README and the docs', () => {
  it('give a reason for each part that is installed, once, and for no other', () => {
    const table = read('.github/docs/parts.md');
    const parts = [...table.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].map(([, cell]) => cell!).filter((cell) => cell !== 'part' && cell !== '---');
    expect(parts.flatMap((cell) => cell.split(', ')).sort()).toEqual(Object.keys({ ...devDependencies, ...dependencies }).sort());
  });

  it('are a front page of a screen or two, and pages that it leads to', () => {
    expect(readme.split(/\s+/).length).toBeLessThan(1000);
    const linked = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
    expect(linked.filter((path) => !existsSync(join(import.meta.dirname, '../..', path)))).toEqual([]);
    expect(docs.filter((doc) => !linked.includes(doc))).toEqual([]);
  });

  it('name no command that is not there', () => {
    const named = [readme, ...docs.map(read)].flatMap((text) => [...text.matchAll(/npm run ([\w:]+)/g)]).map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !scripts![name])).toEqual([]);
  });

  it('show every room on its map', () => {
    const rooms = new Set(
      [
        ...readme
          .split('\n## The rooms\n')[1]!
          .split('\n## ')[0]!
          .matchAll(/src\/(\w+)/g),
      ].map(([, room]) => room!),
    );
    const code = read('tests/unit/rooms.test.ts').split('const ranks = [')[1]!.split('];')[0]!;
    expect([...code.matchAll(/'(\w+)'/g)].map(([, room]) => room!).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('have a place for what the bench measured, which a new table takes over', () => {
    const once = withMeasured(bench, 'a $& table', 'a machine', '2026-01-01');
    expect(once).toContain('a machine, 2026-01-01');
    expect(once).toContain('a $& table');
    expect(withMeasured(once, 'another', 'a machine', '2026-01-02')).not.toContain('a $& table');
    expect(() => withMeasured('no place', 'x', 'y', 'z')).toThrow('<!-- measured -->');
  });
});
