import type { Finding } from '../fault/index.ts';

import { claimSchema, forecastSchema, numberSchema } from './claims.schema.ts';
import type { NumberEntry } from './claims.schema.ts';
import { references } from './references.ts';
import type { Reference } from './references.ts';
import { relations, type Claim, type Forecast, type Place } from './types.ts';
import { checkList, parseYaml } from './yaml.ts';

const keys = ['claims', 'numbers', 'forecasts'];

/** A number as its author wrote it, not yet worked out. */
export interface DeclaredNumber extends NumberEntry, Place {
  readonly chapter: string;
}

export interface ClaimsFile {
  readonly claims: Claim[];
  readonly forecasts: Forecast[];
  readonly numbers: DeclaredNumber[];
  readonly references: Reference[];
  readonly findings: Finding[];
}

/**
 * Text of one file in content/claims, with any of `claims:`, `numbers:` and `forecasts:` → what it declares.
 * The chapter comes from the file's name: 03-the-drain.yaml and 03-the-drain.numbers.yaml are both `the-drain`.
 */
export function parseClaims(text: string, file: string): ClaimsFile {
  const yaml = parseYaml(text, file);
  const chapter = file.replace(/^.*\/(\d\d-)?|(\.numbers)?\.yaml$/g, '');

  for (const key of Object.keys((yaml.value as object | null) ?? {})) {
    if (keys.includes(key)) continue;
    yaml.findings.push({ ...yaml.at(key), found: `unknown list "${key}"`, mend: `write one of ${keys.join(', ')}` });
  }
  const claims = checkList(yaml, claimSchema, ['claims']);
  const forecasts = checkList(yaml, forecastSchema, ['forecasts']);
  const numbers = checkList(yaml, numberSchema, ['numbers']);
  return {
    claims: claims.map(({ value, place }) => ({ ...value, ...place, chapter })),
    forecasts: forecasts.map(({ value, place }) => ({ ...value, ...place })),
    // A formula's findings belong on the line of its value.
    numbers: numbers.map(({ value, index }) => ({ ...value, ...yaml.at('numbers', index, 'value'), chapter })),
    references: [
      ...claims.flatMap(({ value, index }) => references('source', value.sources, yaml, ['claims', index, 'sources'])),
      ...forecasts.flatMap(({ value, index }) => references('source', value.sources, yaml, ['forecasts', index, 'sources'])),
      ...numbers.flatMap(({ value, index }) => [
        ...references('source', value.source, yaml, ['numbers', index, 'source']),
        ...relations.flatMap((relation) => references('claim', value[relation], yaml, ['numbers', index, relation])),
      ]),
    ],
    findings: yaml.findings,
  };
}
