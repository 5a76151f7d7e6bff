import type { Series } from '../../facts/index.ts';
import { reference } from '../../i18n/index.ts';
import { address } from '../shared/address.ts';
import { publisher } from '../shared/edition.ts';
import { words as page } from '../shared/messages.ts';
import { absolute } from '../shared/structured.ts';
import { columnOf, csvOf, sha256 } from './files.ts';
import { publisherOf } from './publishers.ts';

/** All series of one reading as a Frictionless Data Package: https://specs.frictionlessdata.io/tabular-data-package/ */
export function dataPackage(all: readonly Series[], vintage: string, folder: string) {
  return {
    profile: 'tabular-data-package',
    name: 'everything-sold-off',
    title: `${page[reference].title}: the series`,
    description: `The Federal Reserve’s balance sheet, the Treasury’s account and overnight rates around 4 November 2025, as ${publisher} draws them. Days without a line are not known.`,
    homepage: absolute(address('/data/')),
    version: vintage,
    created: `${vintage}T00:00:00Z`,
    keywords: ['liquidity', 'Treasury General Account', 'bank reserves', 'SOFR', 'repo'],
    contributors: [{ title: publisher, path: absolute(address('/')), role: 'wrangler' }],
    licenses: unique(all.map(licence)),
    resources: all.map((series) => resource(series, folder)),
  };
}

function resource(series: Series, folder: string) {
  const { id, name, definition, gaps, readFrom, retrieved, address: page_, unit } = series;
  const csv = csvOf(series);
  return {
    profile: 'tabular-data-resource',
    name: id,
    path: `${id}.csv`,
    title: name[reference],
    description: [definition[reference], gaps?.[reference]].filter(Boolean).join(' '),
    homepage: `${absolute(address('/data/'))}#${id}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${sha256(csv)}`,
    dialect: { delimiter: ',', lineTerminator: '\n', doubleQuote: true, header: true },
    schema: {
      fields: [
        {
          name: 'date',
          type: 'date',
          format: 'default',
          description: series.frequency === 'weekly' ? 'a Wednesday' : 'a business day',
          constraints: { required: true, unique: true },
        },
        {
          name: columnOf(series),
          type: 'number',
          description: unit === 'percent' ? 'percent a year' : 'millions of US dollars',
          constraints: { required: true },
        },
      ],
      missingValues: [''],
      primaryKey: ['date'],
    },
    sources: [{ title: `${series.publisher}: ${series.publisherId}`, path: page_ }, { title: `Read on ${retrieved}: ${readFrom}` }],
    licenses: [licence(series)],
    vintage: folder,
  };
}

function licence(series: Series) {
  const {
    licence: { name, title },
    address: path,
  } = publisherOf(series);
  return { name, path, title };
}

const unique = <T>(list: readonly T[]): T[] => [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
