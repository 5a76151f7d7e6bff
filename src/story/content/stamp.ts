import { Fault, raise } from '../../fault/index.ts';
import { troubleOf } from '../../files/index.ts';
import { readFacts, seriesStamps, stampSeries, stampTexts, textStamps } from '../../facts/read.ts';
import { stampPinned } from './pinned.ts';
import { readChapters } from './read.ts';
import { stampTranslations } from './stamp-translations.ts';

/*
 * npm run content:stamp — says that each translated step has been read against the reference as it now is, that every series
 * holds the points it is meant to hold, and that every sentence holds with what its numbers are now.
 */
try {
  const root = process.cwd();
  // Whatever cannot be read is said before anything is written.
  seriesStamps(root);
  textStamps(root);
  for (const { file, step, before = 'none', after } of stampTranslations(root)) {
    console.log(`${file}  step "${step}": ${before} → ${after}`);
  }
  for (const { file, entry, before = 'none', after } of stampTexts(root)) console.log(`${file}  ${entry}: ${before} → ${after}`);
  for (const file of stampSeries(root)) console.log(`${file}  checksum`);
  // A number that only cannot be read is not gone: its pin stays until all of content can be read again.
  const { facts, findings } = readFacts(root);
  const { chapters, findings: unread } = readChapters(root);
  raise([...findings, ...unread]);
  const voices = chapters.flatMap((chapter) => Object.values(chapter.voices));
  for (const { id, before = 'new', after = 'gone: nothing declares or says it' } of stampPinned(root, facts, voices))
    console.log(`content/pinned.yaml  ${id}: ${before} → ${after}`);
} catch (error) {
  const trouble = troubleOf(error);
  if (!(error instanceof Fault) && !trouble) throw error;
  console.error(trouble ? `${trouble.found}\n  mend: ${trouble.mend}` : (error as Error).message);
  process.exitCode = 1;
}
