import type { Finding } from '../fault/index.ts';
import type { Locale } from '../i18n/index.ts';

import { checkSources } from './check-sources.ts';
import { claimLists, parseClaims } from './claims.ts';
import { residualSeries } from './residual.ts';
import { isLanguageFile, languageFiles, type LanguageFiles } from './language-files.ts';
import { parseLinks } from './links.ts';
import { lookup } from './lookup.ts';
import type { Facts } from './lookup.ts';
import { checkMarks } from './marks.ts';
import { missing } from './missing.ts';
import { changedNumbers, type ChangedNumber } from './changed-numbers.ts';
import { workOut } from './numbers.ts';
import type { Reference } from './references.ts';
import { parseCorrections, parseRevisions } from './record.ts';
import { parseLatest, parseSeries } from './series.ts';
import { parseSources } from './sources.ts';
import { parseTerms } from './terms.ts';
import type { Place, Series } from './types.ts';

const SOURCES = 'content/sources/sources.yaml';
const GLOSSARY = 'content/glossary/glossary.yaml';
const LINKS = 'content/links/links.yaml';
const SERIES = 'content/series';
const LATEST = 'content/series/latest/';
const REVISIONS = 'content/record/revisions.yaml';
const CORRECTIONS = 'content/record/corrections.yaml';

export interface ParsedFacts {
  readonly facts: Facts;
  readonly findings: Finding[];
  /** The numbers that the latest reading would change. */
  readonly changed: readonly ChangedNumber[];
  /** Translations that were not written against the reference as it now is. */
  readonly stale: readonly Finding[];
  /** Where a text of a term is in one language. */
  readonly termPlace: (id: string, text: 'short' | 'long', locale: Locale) => Place;
}

type Named = Place & { readonly id: string };

/**
 * All content files that hold facts, path from the project's root → text, into facts and everything there is to mend.
 * What could not be read is left out of the facts; `unread` are files that are there and are no texts.
 */
export function parseFacts(files: Readonly<Record<string, string>>, unread: readonly string[] = []): ParsedFacts {
  const under = (folder: string) =>
    Object.keys(files)
      .filter((file) => file.startsWith(folder) && !isLanguageFile(file))
      .sort();
  const folders = new Map<string, LanguageFiles>();
  const textsBeside = (file: string, lists: readonly string[] = []) => {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const known = folders.get(folder) ?? languageFiles(folder, files, unread, lists);
    folders.set(folder, known);
    return known;
  };

  const parsedSeries = under(`${SERIES}/`)
    .filter((file) => !file.startsWith(LATEST))
    .map((file) => parseSeries(files[file]!, file, textsBeside(file).join));
  const published = parsedSeries.flatMap(({ series }) => series ?? []);
  const series = [...published, ...residualSeries(published)];
  const parsedLatest = under(LATEST).map((file) => parseLatest(files[file]!, file, published));
  const latest = latestOf(
    published,
    parsedLatest.flatMap((one) => one.series ?? []),
  );
  const revisionFile = parseRevisions(files[REVISIONS] ?? '', REVISIONS);
  const correctionFile = parseCorrections(files[CORRECTIONS] ?? '', CORRECTIONS, textsBeside(CORRECTIONS).join);
  const claimFiles = under('content/claims/').map((file) => parseClaims(files[file]!, file, textsBeside(file, claimLists).join));
  const claims = claimFiles.flatMap((file) => file.claims);
  const forecasts = claimFiles.flatMap((file) => file.forecasts);
  const declared = claimFiles.flatMap((file) => file.numbers);
  const sourceFile = parseSources(files[SOURCES] ?? '', SOURCES);
  const termFile = parseTerms(files[GLOSSARY] ?? '', GLOSSARY, textsBeside(GLOSSARY).join);
  const linkFile = parseLinks(files[LINKS] ?? '', LINKS, textsBeside(LINKS).join);
  const worked = workOut(declared, new Map(series.map((one) => [one.id, one])), { forecasts, claims });

  const references = [...parsedSeries, ...claimFiles, linkFile].flatMap((file) => file.references);

  const findings = [
    ...[SOURCES, GLOSSARY].filter((file) => !(file in files) && !unread.includes(file)).map(absent),
    ...[...parsedSeries, ...parsedLatest, ...claimFiles, sourceFile, termFile, linkFile, revisionFile, correctionFile, worked].flatMap((part) => part.findings),
    ...[...folders.values()].flatMap((texts) => [...texts.findings(), ...texts.strays()]),
    ...twice('series', published),
    ...twice('claim', claims),
    ...twice('forecast', forecasts),
    ...twice('number', declared),
    ...twice('source', sourceFile.sources),
    ...twice('term', termFile.terms),
    ...twice('link', linkFile.links),
    ...twice('correction', correctionFile.corrections),
    ...stray('source', sourceFile.sources, references),
    ...stray('claim', claims, references),
    ...checkSources(sourceFile.sources, references, declared, worked.numbers, claims),
    ...checkMarks(declared, worked.numbers, claims),
  ];
  const data = {
    series,
    ...(latest.length > 0 && { latest }),
    revisions: revisionFile.revisions,
    corrections: correctionFile.corrections,
    numbers: worked.numbers,
    ...(worked.broken.length > 0 && { broken: worked.broken }),
    claims,
    forecasts,
    sources: sourceFile.sources,
    terms: termFile.terms,
    ...(linkFile.links.length > 0 && { links: linkFile.links }),
  };
  const newest = new Map([...series, ...latest].map((one) => [one.id, one]));
  const changed = latest.length > 0 ? changedNumbers(declared, worked.numbers, newest, { forecasts, claims }) : [];
  return {
    facts: lookup(data),
    findings,
    changed,
    stale: [...folders.values()].flatMap((texts) => texts.stale()),
    termPlace: (id, text, locale) => textsBeside(GLOSSARY).placeOf(locale, id, text),
  };
}

/** The newer readings, with what is computed from them. */
function latestOf(published: readonly Series[], newer: readonly Series[]): Series[] {
  const read = published.map((series) => newer.find(({ id }) => id === series.id) ?? series);
  const computed = read.some(({ vintage, frequency }) => vintage === 'latest' && frequency === 'weekly') ? residualSeries(read, 'latest') : [];
  return [...newer, ...computed];
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
