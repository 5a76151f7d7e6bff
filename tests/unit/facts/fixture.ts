import { checksumOf, parseFacts, type ParsedFacts } from '../../../src/facts/read.ts';
import { isHan, reference, written } from '../../../src/i18n/index.ts';

/** A series file of a few points, right in every way. */
export function seriesText(id: string, points: string, extra: { unit?: string; frequency?: string; money?: string; within?: string } = {}): string {
  const { unit = 'usd-millions', frequency = 'daily', money, within = unit === 'percent' ? '[-1, 25]' : '[0, 3000000]' } = extra;
  return [
    `id: ${id}`,
    'publisher: Somebody',
    'publisherId: X',
    `unit: ${unit}`,
    `frequency: ${frequency}`,
    ...(money ? [`money: ${money}`] : []),
    'retrieved: 2026-11-22',
    'readFrom: a copy',
    'address: https://example.org/x',
    'sources: [FRED]',
    `checksum: ${checksumOf(points)}`,
    'points: |',
    ...points.split('\n').map((line) => `  ${line}`),
    // Last, so that a test may count the lines above.
    `within: ${within}`,
    '',
  ].join('\n');
}

export const sourcesText = '- id: FRED\n  publisher: FRED\n  title: Series\n  retrieved: 2026-11-22\n';

export const termsText = '- id: tga\n';

/** One declared number; its value is on the second line. */
export function numberText(id: string, value: string, unit = 'usd', more = ''): string {
  return `  - id: ${id}\n    value: ${value}\n    unit: ${unit}\n${more}`;
}

export const numbersText = (...numbers: string[]) => `numbers:\n${numbers.join('')}`;

export function claimText(id: string, more = ''): string {
  return `  - id: ${id}\n    verdict: matches\n    sources: [FRED]\n${more}`;
}

/** Small facts that have nothing to mend, without their texts; each test replaces or adds the file it is about. */
export const sound: Record<string, string> = {
  'content/series/tga-daily.yaml': seriesText('tga-daily', '2025-07-11 282363\n2025-10-30 1000632\n2025-11-04 939584', { money: 'tga' }),
  'content/series/sofr.yaml': seriesText('sofr', '2025-10-28 4.31\n2025-10-31 4.22', { unit: 'percent' }),
  'content/series/iorb.yaml': seriesText('iorb', '2025-10-28 4.15\n2025-10-31 3.90', { unit: 'percent' }),
  'content/claims/03-the-drain/claims.yaml': `claims:\n${claimText('drain-700bn')}`,
  'content/sources/sources.yaml': sourcesText,
  'content/glossary/glossary.yaml': termsText,
};

/** What each language says of an entry of each kind. */
const said: Record<string, (of: (latin: string, han: string) => string, id: string) => object> = {
  series: (of, id) => ({ name: of(id, '序列'), definition: of('closing balance', '收盘余额') }),
  glossary: (of) => ({ term: of('TGA', '财政部账户'), short: of('a', '甲'), long: of('b', '乙') }),
  links: (of) => ({ name: of('A', '甲'), record: of('So.', '是。') }),
  claims: (of) => ({ text: of('said', '所说'), article: { text: of('said', '所说') }, record: { text: of('said', '所说') } }),
  numbers: (of) => ({ label: of('a label', '标签') }),
  forecasts: (of) => ({ text: of('said', '所说'), evidence: of('seen', '所见') }),
};

/** Languages beside those in which tests write their own texts: there the texts of the reference stand again. */
const others = written.filter((locale) => !['en', 'zh'].includes(locale));

/** What is about the languages in which tests write. */
export const own = <Told extends { readonly file: string }>(told: readonly Told[]): readonly Told[] =>
  told.filter(({ file }) => !others.some((locale) => file.endsWith(`/${locale}.yaml`)));

/** The same files with what every language says of their entries, as JSON, which is YAML; language files that are there stay. */
export function spoken(files: Readonly<Record<string, string>>): Record<string, string> {
  const texts: Record<string, Record<string, unknown>> = {};
  for (const [file, text] of Object.entries(files)) {
    const [, folder, kind = ''] = /^(content\/(series|claims|glossary|links)(?:\/[^/]+)*)\/[^/]+$/.exec(file) ?? [];
    if (!folder || file.includes('/latest/')) continue;
    for (const locale of written) {
      const all = (texts[`${folder}/${locale}.yaml`] ??= {});
      let list = all;
      let of = kind;
      for (const [, name, id] of text.matchAll(/^(?:(claims|numbers|forecasts):$|(?: {2}- |- |)id: (\S+)$)/gm)) {
        if (name) [of, list] = [name, (all[name] ??= {}) as Record<string, unknown>];
        else list[id!] = said[of]?.((latin, han) => (isHan(locale) ? han : latin), id!);
      }
    }
  }
  const again = Object.keys(files)
    .filter((file) => file.endsWith(`/${reference}.yaml`))
    .flatMap((file) => others.map((locale) => [file.replace(/[^/]+$/, `${locale}.yaml`), files[file]!] as const));
  return { ...Object.fromEntries(Object.entries(texts).map(([file, all]) => [file, JSON.stringify(all, null, 1)])), ...Object.fromEntries(again), ...files };
}

/** The sound facts with some files changed. */
export const factsWith = (changes: Readonly<Record<string, string>>): ParsedFacts => parseFacts(spoken({ ...sound, ...changes }));

/** Findings of the same, as `file:line found | mend`. */
export function findingsOf(changes: Record<string, string>): string[] {
  return own(factsWith(changes).findings).map(({ file, line, found, mend }) => `${file}:${line} ${found} | ${mend}`);
}

/** The value of one formula over the sound facts. */
export function valueOf(formula: string, unit = 'usd', more = ''): number {
  const { facts, findings } = factsWith({ 'content/claims/03-the-drain/numbers.yaml': numbersText(numberText('x', formula, unit, more)) });
  if (findings.length > 0) throw new Error(findings[0]!.found);
  return facts.number('x').value;
}
