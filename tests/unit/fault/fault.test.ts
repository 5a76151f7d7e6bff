import { describe, expect, it } from 'vitest';

import { Fault, raise, report } from '../../../src/fault/index.ts';

const finding = (file: string, line: number) => ({ file, line, found: `found at ${line}`, mend: 'write it otherwise' });

describe('a fault', () => {
  it('says file, line, finding and mend', () => {
    expect(new Fault(finding('content/a.mdx', 41)).message).toBe('content/a.mdx:41  found at 41\n  mend: write it otherwise');
  });

  it('carries every finding of a run, and lists them by file and line', () => {
    const all = [finding('b.mdx', 2), finding('a.mdx', 10), finding('a.mdx', 9)];
    const fault = new Fault(all);
    expect(fault.findings).toEqual(all);
    expect(fault.message.match(/^\S+/gm)).toEqual(['a.mdx:9', 'a.mdx:10', 'b.mdx:2']);
  });

  it('says once what a line does wrong twice', () => {
    expect(report([finding('a.mdx', 1), finding('a.mdx', 2), finding('a.mdx', 1)]).match(/^\S+/gm)).toEqual(['a.mdx:1', 'a.mdx:2']);
  });

  it('gives the beginning of what is long, and how long it is', () => {
    const [line] = report([{ ...finding('a.mdx', 1), found: `"${'9'.repeat(1_000_000)}" is no day` }]).split('\n');
    expect(line).toMatch(/^a\.mdx:1 {2}"9+… \(1000012 signs\)$/);
    expect(line!.length).toBeLessThan(1100);
  });

  it('is told apart from our own bugs', () => {
    expect(new Fault([])).toBeInstanceOf(Error);
    expect(new Error('ours')).not.toBeInstanceOf(Fault);
  });
});

describe('raising', () => {
  it('does nothing where there is nothing to mend', () => {
    expect(() => raise([])).not.toThrow();
    expect(report([])).toBe('');
  });

  it('throws once for all there is', () => {
    expect(() => raise([finding('a.mdx', 1), finding('a.mdx', 2)])).toThrow(Fault);
  });
});
