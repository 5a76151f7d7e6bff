import type { Finding } from '../fault/index.ts';

import { claimSchema, forecastSchema, numberSchema } from './claims.schema.ts';
import type { NumberEntry } from './claims.schema.ts';
import { references } from './references.ts';
import type { Reference } from './references.ts';
import { relations, type Claim, type Forecast, type Place } from './types.ts';
import { checkList, parseYaml, type Join } from './yaml.ts';

/** The lists of a file in content/claims. */
export const claimLists = ['claims', 'numbers', 'forecasts'];

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
 * Text of one file in a folder of content/claims, with any of `claims:`, `numbers:` and `forecasts:` → what it declares, with the texts
 * that `join` adds. The chapter comes from the folder's name: what is in 03-the-drain is of `the-drain`.
 */
export function parseClaims(text: string, file: string, join: Join): ClaimsFile {
  const yaml = join(parseYaml(text, file));
  const chapter = file
    .split('/')
    .at(-2)!
    .replace(/^\d\d-/, '');

  for (const key of Object.keys((yaml.value as object | null) ?? {})) {
    if (claimLists.includes(key)) continue;
    yaml.findings.push({ ...yaml.at(key), found: `unknown list "${key}"`, mend: `write one of ${claimLists.join(', ')}` });
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
