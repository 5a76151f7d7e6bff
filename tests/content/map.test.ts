import { describe, expect, it } from 'vitest';

import { languageFiles } from '../../src/facts/language-files.ts';
import { parseLinks } from '../../src/facts/links.ts';
import { lookup, type Link } from '../../src/facts/index.ts';
import { schemas } from '../../src/figures/schemas.ts';
import { checkLinks, checkMap } from '../../src/story/content/check-map.ts';
import type { ScriptStep } from '../../src/story/content/index.ts';
import { facts, story } from '../support/story.ts';
import { spoken } from '../unit/facts/fixture.ts';

const place = { file: 'content/chapters/01-a/script.yaml', line: 7 };
const known = lookup(facts);

const found = (state: object, changes: Readonly<Record<string, Partial<Link>>> = {}): string[] => {
  const links = (facts.links ?? []).map((link) => ({ ...link, ...changes[link.id] }));
  const step = { ...place, id: 'a-step', figure: 'map', state: schemas.map.parse(state) as object, stateLine: 7, plays: [], uses: [] } satisfies ScriptStep;
  return checkMap(step, lookup({ ...facts, links })).map(({ file, line, found: what, mend }) => `${file}:${line} ${what} — ${mend}`);
};

const jam = (link: object, more: object = {}) => ({ title: 'the-jam', day: 'srf@2025-10-31', ledger: '2025-10-29', links: [link], ...more });
const lent = { num: 'srf@2025-10-31', unit: 'usd' };

describe('a script’s map is held to the record', () => {
  it('what is on record for the day passes', () => {
    expect(found(jam({ id: 'srf', evidence: 'recorded', amount: lent, rate: { num: 'srf-rate@2025-10-31', unit: 'percent' } }))).toEqual([]);
    expect(found(jam({ id: 'treasury', evidence: 'recorded', amount: { num: 'wednesday-rise', unit: 'usd' } }))).toEqual([]);
    expect(found(jam({ id: 'srf', evidence: 'claimed' }))).toEqual([]);
  });

  it('a solid pipe without a record is refused', () => {
    expect(found(jam({ id: 'forced-sale', evidence: 'recorded' }))).toEqual([
      expect.stringMatching(
        /^content\/chapters\/01-a\/script\.yaml:7 step "a-step": link "forced-sale" is drawn as recorded, but content\/links\/links\.yaml:\d+ holds it to be claimed — write evidence: claimed, or say there what is on record$/,
      ),
    ]);
    expect(found(jam({ id: 'borrowers', evidence: 'recorded' }))).toHaveLength(1);
    expect(found(jam({ id: 'forced-sale', evidence: 'known' }))).toHaveLength(1);
  });

  it('an amount of another day is refused', () => {
    expect(found(jam({ id: 'srf', evidence: 'recorded', amount: { num: 'srf@2025-11-04', unit: 'usd' } }))).toEqual([
      `${place.file}:7 step "a-step": link "srf" shows srf@2025-11-04 of 2025-11-04, but the map shows 2025-10-31 and 2025-10-29 — show an amount of that day, or leave it out`,
    ]);
    expect(found(jam({ id: 'crypto-closed', evidence: 'recorded', amount: { num: 'liquidated-by-night', unit: 'usd' } }))).toHaveLength(1);
  });

  it('an amount that the link does not have on record is refused', () => {
    expect(found(jam({ id: 'park', evidence: 'recorded', amount: lent }))).toEqual([
      expect.stringMatching(/shows srf@2025-10-31, which content\/links\/links\.yaml:\d+ does not have on record — add it there/),
    ]);
  });

  it('an amount without a source is refused', () => {
    expect(
      found(jam({ id: 'park', evidence: 'recorded', amount: { num: 'fund-own', unit: 'usd' } }), {
        park: { numbers: [{ num: 'fund-own', on: '2025-10-31' }] },
      }),
    ).toEqual([expect.stringMatching(/shows fund-own, which has no source/)]);
  });

  it('a link that nothing declares is found', () => {
    const links = (facts.links ?? []).filter(({ id }) => id !== 'srf');
    const step = {
      ...place,
      id: 'a-step',
      figure: 'map',
      state: schemas.map.parse(jam({ id: 'srf', evidence: 'known' })) as object,
      stateLine: 7,
      plays: [],
      uses: [],
    } satisfies ScriptStep;
    expect(checkMap(step, lookup({ ...facts, links }))).toMatchObject([{ found: expect.stringMatching(/no link "srf" is known/) }]);
  });
});

describe('the list of links', () => {
  const file = 'content/links/links.yaml';
  const entry = (more: string) => `- id: a\n  evidence: recorded\n  step: a/b\n${more}`;
  const parsed = (text: string) => parseLinks(text, file, languageFiles('content/links', spoken({ [file]: text })).join);

  it('has no link on record without a number or series, or without a source', () => {
    const expected = [
      {
        file,
        line: 1,
        found: 'link "a" is to be on record, but names no number or series with its source',
        mend: 'name what is on record and where, or write evidence: known',
      },
    ];
    expect(parsed(entry('  sources: [FRED]\n')).findings).toEqual(expected);
    expect(parsed(entry('  series: [tga]\n  sources: []\n')).findings).toEqual(expected);
    expect(parsed(entry('  series: [tga]\n  sources: [FRED]\n')).findings).toEqual([]);
  });

  it('leads to steps, numbers and series that are there', () => {
    const { links } = parsed(entry('  series: [tgx]\n  numbers: [{num: no-such, on: 2025-10-31}]\n  sources: [FRED]\n'));
    const findings = checkLinks(lookup({ ...facts, links }), new Set(['b/c']));
    expect(findings.map(({ found: what }) => what)).toEqual([
      expect.stringContaining('no number "no-such"'),
      expect.stringContaining('no series "tgx"'),
      'link "a" leads to "a/b", which is no step of the story',
    ]);
    expect(checkLinks(known, new Set(story.steps.map(({ chapter, id }) => `${chapter}/${id}`)))).toEqual([]);
    expect(known.data.links?.length).toBeGreaterThan(0);
  });
});
