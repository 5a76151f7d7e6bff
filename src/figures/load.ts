import { catalogsLoaded } from '../i18n/index.ts';
import type { FigureName } from './figure.ts';
import { figures, register } from './registry.ts';

const loaders: Readonly<Record<FigureName, () => Promise<unknown>>> = {
  vessels: () => import('./vessels/index.ts').then(({ vessels }) => register(vessels as never)),
  weekly: () => import('./weekly/index.ts').then(({ weekly }) => register(weekly as never)),
  corridor: () => import('./corridor/index.ts').then(({ corridor }) => register(corridor as never)),
  scarcity: () => import('./scarcity/index.ts').then(({ scarcity }) => register(scarcity as never)),
  spiral: () => import('./spiral/index.ts').then(({ spiral }) => register(spiral as never)),
  sandbox: () => import('./sandbox/index.ts').then(({ sandbox }) => register(sandbox as never)),
  tape: () => import('./tape/index.ts').then(({ tape }) => register(tape as never)),
  sorting: () => import('./sorting/index.ts').then(({ sorting }) => register(sorting as never)),
  timeline: () => import('./timeline/index.ts').then(({ timeline }) => register(timeline as never)),
  spark: () => import('./spark/index.ts').then(({ spark }) => register(spark as never)),
  sheets: () => import('./sheets.ts').then(({ sheets }) => register(sheets as never)),
};

/** Brings figures into a browser, each as a file of its own; one that fails may be asked for again. */
export async function loadFigures(names: readonly FigureName[]): Promise<void> {
  await Promise.all(names.filter((name) => !figures[name]).map((name) => loaders[name]()));
  await catalogsLoaded();
}
