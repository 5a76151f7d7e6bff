import type { Finding } from '../../fault/index.ts';
import { bareAmounts } from './bare.ts';
import type { Voice } from './voice.ts';

/** Law 5: every amount in a voice's prose, notes and titles that is written out instead of bound. */
export function checkBare({ prose, file, locale }: Pick<Voice, 'prose' | 'file' | 'locale'>): readonly Finding[] {
  return prose.flatMap(({ text, line }) =>
    bareAmounts(text, locale).map(({ token, index }) => ({
      file,
      line: line + text.slice(0, index).split('\n').length - 1,
      found: `bare amount "${token.replace(/\s+/g, ' ')}"`,
      mend: 'bind it with <Num id="…" /> to a number of content/claims or an observation, or say it without an amount',
    })),
  );
}
