import { catalogsLoaded } from '../i18n/index.ts';
import type { SeriesData } from './data.ts';
import type { Figure } from './figure.ts';
import { remember } from './marks/remember.ts';
import { reading } from './reading.ts';

/** Every figure there is, each a folder and a line here: builds load all of them, a browser those that come near. */
const folders = {
  vessels: () => import('./vessels/index.ts').then(({ vessels }) => vessels),
  'account-line': () => import('./account-line/index.ts').then(({ accountLine }) => accountLine),
  sheets: () => import('./sheets/index.ts').then(({ sheets }) => sheets),
  corridor: () => import('./corridor/index.ts').then(({ corridor }) => corridor),
  scarcity: () => import('./scarcity/index.ts').then(({ scarcity }) => scarcity),
  spiral: () => import('./spiral/index.ts').then(({ spiral }) => spiral),
  sandbox: () => import('./sandbox/index.ts').then(({ sandbox }) => sandbox),
  tape: () => import('./tape/index.ts').then(({ tape }) => tape),
  sorting: () => import('./sorting/index.ts').then(({ sorting }) => sorting),
  timeline: () => import('./timeline/index.ts').then(({ timeline }) => timeline),
  crowd: () => import('./crowd/index.ts').then(({ crowd }) => crowd),
  map: () => import('./map/index.ts').then(({ map }) => map),
  swap: () => import('./swap/index.ts').then(({ swap }) => swap),
  multiple: () => import('./multiple/index.ts').then(({ multiple }) => multiple),
  dispersion: () => import('./dispersion/index.ts').then(({ dispersion }) => dispersion),
  solvency: () => import('./solvency/index.ts').then(({ solvency }) => solvency),
  spark: () => import('./spark/index.ts').then(({ spark }) => spark),
};

export type FigureName = keyof typeof folders;

export const figureNames = Object.keys(folders) as FigureName[];

/**
 * The figures that have been loaded, by name: all of them in a build, in a browser those that came near.
 * A state is only ever given to the figure it was made for.
 */
export const figures = {} as Record<FigureName, Figure<object, SeriesData>>;

/** Brings figures into a browser, each as a file of its own; one that fails may be asked for again. */
export async function loadFigures(names: readonly FigureName[]): Promise<void> {
  await Promise.all(names.filter((name) => !figures[name]).map(load));
}

/** What comes along with a figure, where a page keeps it apart: see `loadWith`. */
let company: (name: FigureName) => Promise<unknown> = async () => {};

/**
 * Has every figure come together with something else: a figure is known once that is here too.
 *
 * @public The story's module for browsers, which is written at build, calls it.
 */
export function loadWith(more: typeof company): void {
  company = more;
}

async function load(name: FigureName): Promise<void> {
  const [figure]: readonly unknown[] = await Promise.all([folders[name](), company(name)]);
  // A figure is known once its words are here too: whoever finds it draws it at once.
  await catalogsLoaded();
  figures[name] = lasting(reading(figure as Figure<object, SeriesData>));
}

/** A figure that makes its drawing of a state once, and where money is in it. */
function lasting({ marks, anchors, grains, ...figure }: Figure<object, SeriesData>): Figure<object, SeriesData> {
  return { ...figure, marks: remember(marks), anchors: remember(anchors), ...(grains && { grains: remember(grains) }) };
}
