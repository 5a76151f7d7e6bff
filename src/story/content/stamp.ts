import { Fault } from '../../fault/index.ts';
import { readFacts, stampSeries } from '../../facts/read.ts';
import { stampPinned } from './pinned.ts';
import { readChapters } from './read.ts';
import { stampChinese } from './stamp-chinese.ts';

/*
 * npm run content:stamp — says that each Chinese step has been read against the English as it now is, that every series
 * holds the points it is meant to hold, and that every sentence holds with what its numbers are now.
 */
try {
  const root = process.cwd();
  for (const { file, step, before = 'none', after } of stampChinese(root)) {
    console.log(`${file}  step "${step}": ${before} → ${after}`);
  }
  for (const file of stampSeries(root)) console.log(`${file}  checksum`);
  const voices = readChapters(root).chapters.flatMap((chapter) => Object.values(chapter.voices));
  for (const { id, before = 'new', after } of stampPinned(root, readFacts(root).facts, voices)) console.log(`content/pinned.yaml  ${id}: ${before} → ${after}`);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
