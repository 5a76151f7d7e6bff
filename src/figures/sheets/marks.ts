import type { View } from '../figure.ts';
import { fine } from '../marks/form.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { entries } from './entries.ts';
import { entryDots, entryWords, tokenDots } from './entry-marks.ts';
import { footLines, footWords } from './foot-marks.ts';
import { layout } from './layout.ts';
import { dryPipes, pipeLines } from './pipe-marks.ts';
import { pipes } from './pipes.ts';
import { sheetLines, sheetWords } from './sheet-marks.ts';
import type { SheetsState } from './state.ts';
import { titleWords } from './title-marks.ts';

/** The sheets, what has been posted to them and what is on its way. */
export function marks(state: SheetsState, view: View): Mark[] {
  const places = layout(state, view);
  const all = entries(state, places);
  const ways = all.map((own) => pipes(own, places));
  return [
    group('rules', drawn([...sheetLines(state, places), ...footLines(all, places)])),
    group('pipes', drawn([...dryPipes(state, places), ...pipeLines(ways, places)])),
    group('words', seen([...titleWords(state, places.metrics, view), ...sheetWords(state, places, view), ...footWords(state, all, places, view)])),
    group('entries', entryWords(all, places, view)),
    group('dots', entryDots(all, places)),
    group('tokens', tokenDots(all, ways, places)),
  ];
}

const drawn = (lines: readonly Shape[]): Shape[] => seen(lines).map((line) => ({ ...line, cap: 'round' }));

/** What is not to be seen is not drawn; entries are, for what is drawn is counted. */
const seen = <M extends Shape | Words>(all: readonly M[]): M[] => all.filter((mark) => fine(mark.opacity ?? 1) > 0 && !('words' in mark && !mark.words));
