import type { Locale } from '../../i18n/index.ts';
import type { Step } from '../../story/index.ts';
import { colours, type Ink } from '../../tokens/index.ts';
import { picturePaths, stillFile } from '../shared/pictures.ts';

/**
 * What each ink is on a black-and-white printer: kinds of money that meet in a picture lie far apart, letters hold 4.5 : 1
 * on white, and the paper takes no toner.
 */
const greys: Record<Ink, string> = {
  paper: '#ffffff',
  raised: '#ffffff',
  ink: '#000000',
  soft: '#3d3d3d',
  faint: '#8a8a8a',
  line: '#c9c9c9',
  tga: '#000000',
  reserves: '#454545',
  rrp: '#757575',
  assets: '#1c1c1c',
  other: '#6a6a6a',
  falling: '#242424',
};

/** A step's still in greys, as a file of its own; `narrow` holds larger letters beside notes. */
export async function greyStill(step: Step, locale: Locale, name: 'still' | 'narrow'): Promise<string> {
  const inks = Object.entries(colours.light) as [Ink, string][];
  return inks.reduce((svg, [ink, hex]) => svg.replaceAll(hex, greys[ink]), await stillFile(step, locale, name));
}

/** The steps that a handout shows at its full width: the empty axis, and the line that belongs there. */
export const drawnOn = { blank: 'your-guess', filled: 'the-line' } as const;

export const widePaths = () => picturePaths().filter(({ params }) => Object.values<string>(drawnOn).includes(params.step));
