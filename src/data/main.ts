import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Fault } from '../fault/index.ts';
import { troubleOf } from '../files/index.ts';
import { parseCommand, progressOn, refresh, summaryText, usage, world } from './index.ts';

/*
 * npm run data:refresh — reads the latest vintage of the series anew from their publishers. Ends with 1 when an answer could not
 * be used (nothing is written then), with 2 when the command line is wrong.
 */
const options = parseCommand(process.argv.slice(2));
if (options === 'help') {
  process.stdout.write(usage);
} else if ('wrong' in options) {
  process.stderr.write(`${options.wrong}\n\n${usage}`);
  process.exitCode = 2;
} else {
  await run(options);
}

async function run(chosen: Exclude<typeof options, 'help' | { wrong: string }>): Promise<void> {
  const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { name: string; version: string };
  const { GITHUB_SERVER_URL: host, GITHUB_REPOSITORY: repository, REFRESH_SUMMARY: file } = process.env;
  const agent = `${name}/${version} (data refresh${host && repository ? `; +${host}/${repository}` : ''})`;
  try {
    const text = summaryText(await refresh({ root: process.cwd(), agent, ...chosen }, { ...world, progress: progressOn(process.stderr) }));
    process.stdout.write(text);
    if (file) keepSummary(file, text);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\nnothing was written\n`);
    process.exitCode = 1;
  }
}

/** The workflow puts it into its pull request. What was read has been written by now, whatever becomes of this file. */
function keepSummary(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    process.stderr.write(`the summary cannot be written: ${trouble.found}\n  mend: ${trouble.mend}\n`);
    process.exitCode = 1;
  }
}
