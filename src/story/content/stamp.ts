import { Fault } from '../../fault/index.ts';
import { stampSeries } from '../../facts/read.ts';
import { stampChinese } from './stamp-chinese.ts';

/*
 * npm run content:stamp — says that each Chinese step has been read against the English as it now is, and that every
 * series holds the points it is meant to hold.
 */
try {
  const root = process.cwd();
  for (const { file, step, before = 'none', after } of stampChinese(root)) {
    console.log(`${file}  step "${step}": ${before} → ${after}`);
  }
  for (const file of stampSeries(root)) console.log(`${file}  checksum`);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
