import type { Finding } from '../fault/index.ts';

import { parseClaims } from './claims.ts';
import { everythingElse } from './everything-else.ts';
import { lookup } from './lookup.ts';
import type { Facts } from './lookup.ts';
import { missing } from './missing.ts';
import { workOut } from './numbers.ts';
import type { Reference } from './references.ts';
import { parseSeries } from './series.ts';
import { parseSources } from './sources.ts';
import { parseTerms } from './terms.ts';
import type { Place } from './types.ts';

const SOURCES = 'content/sources/sources.yaml';
const GLOSSARY = 'content/glossary/glossary.yaml';

type Named = Place & { readonly id: string };

/**
 * All content files that hold facts, path from the project's root → text, into facts and everything there is to mend.
 * What could not be read is left out of the facts.
 */
export function parseFacts(files: Readonly<Record<string, string>>): { facts: Facts; findings: Finding[] } {
  const under = (folder: string) => Object.keys(files).filter((file) => file.startsWith(folder)).sort();

  const parsedSeries = under('content/series/').map((file) => parseSeries(files[file]!, file));
  const published = parsedSeries.flatMap(({ series }) => series ?? []);
  const series = [...published, ...everythingElse(published)];
  const claimFiles = under('content/claims/').map((file) => parseClaims(files[file]!, file));
  const claims = claimFiles.flatMap((file) => file.claims);
  const forecasts = claimFiles.flatMap((file) => file.forecasts);
  const declared = claimFiles.flatMap((file) => file.numbers);
  const sourceFile = parseSources(files[SOURCES] ?? '', SOURCES);
  const termFile = parseTerms(files[GLOSSARY] ?? '', GLOSSARY);
  const worked = workOut(declared, new Map(series.map((one) => [one.id, one])));

  const references = [...parsedSeries, ...claimFiles].flatMap((file) => file.references);

  const findings = [
    ...[SOURCES, GLOSSARY].filter((file) => !(file in files)).map(absent),
    ...[...parsedSeries, ...claimFiles, sourceFile, termFile, worked].flatMap((part) => part.findings),
    ...twice('series', published),
    ...twice('claim', claims),
    ...twice('forecast', forecasts),
    ...twice('number', declared),
    ...twice('source', sourceFile.sources),
    ...twice('term', termFile.terms),
    ...stray('source', sourceFile.sources, references),
    ...stray('claim', claims, references),
  ];
  const data = {
    series,
    numbers: worked.numbers,
    claims,
    forecasts,
    sources: sourceFile.sources,
    terms: termFile.terms,
  };
  return { facts: lookup(data), findings };
}

function absent(file: string): Finding {
  return { file, line: 1, found: 'the file is not there', mend: `write ${file}` };
}

function twice(kind: string, list: readonly Named[]): Finding[] {
  const first = new Map<string, Named>();
  return list.flatMap(({ id, file, line }) => {
    const before = first.get(id);
    if (!before) {
      first.set(id, { id, file, line });
      return [];
    }
    const found = `${kind} "${id}" stands already in ${before.file}:${before.line}`;
    return [{ file, line, found, mend: 'give one of the two another id, or remove it' }];
  });
}

/** Ids that are named but declared nowhere. */
function stray(kind: Reference['kind'], declared: readonly Named[], references: readonly Reference[]): Finding[] {
  const known = new Set(declared.map(({ id }) => id));
  return references
    .filter((reference) => reference.kind === kind && !known.has(reference.id))
    .map(({ id, place }) => ({ ...place, ...missing(kind, id, known) }));
}
