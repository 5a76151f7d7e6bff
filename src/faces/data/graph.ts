import { formats, langs, type Locale } from '../../i18n/index.ts';
import { address, pageAddress } from '../shared/address.ts';
import { known } from '../shared/facts.ts';
import { words as page } from '../shared/messages.ts';
import { absolute, crumbs, type Thing } from '../shared/structured.ts';
import { publisherOf } from './publishers.ts';
import { words } from './words.ts';

/** The page of the data for machines: a catalogue of data sets. */
export function dataGraph(locale: Locale): Thing[] {
  const text = words[locale];
  const here = absolute(pageAddress('/data/', locale));
  return [
    crumbs(locale, [[text.title, '/data/']]),
    {
      '@type': 'DataCatalog',
      name: `${page[locale].title}${formats[locale].colon}${text.title}`,
      description: text.intro,
      url: here,
      inLanguage: langs[locale],
      dataset: known.data.series.map((series) => ({
        '@type': 'Dataset',
        name: series.name[locale],
        description: series.definition[locale],
        url: `${here}#${series.id}`,
        creator: { '@type': 'Organization', name: series.publisher },
        license: publisherOf(series).address,
        dateModified: series.retrieved,
        temporalCoverage: `${series.points[0]!.date}/${series.points.at(-1)!.date}`,
        isAccessibleForFree: true,
        distribution: [
          { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absolute(address(`/data/${series.id}.csv`)) },
          { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: absolute(address(`/data/${series.id}.json`)) },
        ],
      })),
    },
  ];
}
