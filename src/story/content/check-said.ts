import type { Finding } from '../../fault/index.ts';
import type { Facts } from '../../facts/index.ts';
import { checkStatement } from '../../facts/read.ts';
import type { Prose, Said } from './voice.ts';

/** As much of a file as says something of the data. */
interface Spoken {
  readonly file: string;
  readonly prose: readonly Prose[];
}

/** Law 5 for what is said without an amount: “the widest”, “from then on”. What the data contradict is found on its line. */
export function checkSaid({ file, prose }: Spoken, facts: Facts): readonly Finding[] {
  return saidIn(prose).flatMap(({ words, check, line }) => checkStatement(words, check, { file, line }, facts.data));
}

/** Law 6: what one language says of the data, the other says too. */
export function sameSaid(original: Spoken, translation: Spoken): readonly Finding[] {
  const lacking = (from: Spoken, other: Spoken) =>
    saidIn(from.prose)
      .filter(({ check }) => !saidIn(other.prose).some((own) => own.check === check))
      .map(({ words, check, line }) => ({
        file: other.file,
        line: 1,
        found: `“${words}”, checked by "${check}", is at ${from.file.split('/').at(-1)}:${line} but not here`,
        mend: 'put <Said> with that check around the same words here, or take it out there',
      }));
  return [...lacking(original, translation), ...lacking(translation, original)];
}

const saidIn = (prose: readonly Prose[]): readonly Said[] => prose.flatMap(({ said }) => said ?? []);
