import { reference } from '../../i18n/index.ts';
import type { APIRoute } from 'astro';

import type { Facts } from '../../facts/index.ts';
import { known } from '../shared/facts.ts';
import { bibtex, ris, seriesWork, storyWork } from './citations.ts';
import { csvOf, jsonOf } from './files.ts';
import { dataPackage } from './package.ts';

/** Static paths of one file for each series. */
export const seriesPaths = () => known.data.series.map(({ id }) => ({ params: { series: id } }));

/** Static paths of one citation for each series, and for the story. */
export const citationPaths = () => [...seriesPaths(), { params: { series: 'story' } }];

/** The files of one reading. */
export function readingOf(facts: Facts, vintage: 'pinned' | 'latest'): { csv: APIRoute; json: APIRoute; packaged: APIRoute } {
  const { series: all } = facts.data;
  return {
    csv: ({ params }) => text(csvOf(facts.series(params['series']!)), 'text/csv; charset=utf-8; header=present'),
    json: ({ params }) => Response.json(jsonOf(facts.series(params['series']!), all)),
    packaged: () => text(`${JSON.stringify(dataPackage(all, facts.vintage, vintage), undefined, 2)}\n`, 'application/json'),
  };
}

const workOf = (id: string) => (id === 'story' ? storyWork(reference) : seriesWork(known.series(id), reference));

export const bibtexRoute: APIRoute = ({ params }) => text(bibtex(workOf(params['series']!)), 'application/x-bibtex; charset=utf-8');

export const risRoute: APIRoute = ({ params }) => text(ris(workOf(params['series']!)), 'application/x-research-info-systems; charset=utf-8');

const text = (body: string, type: string) => new Response(body, { headers: { 'content-type': type } });
