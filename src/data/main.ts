import { readFileSync, writeFileSync } from 'node:fs';

import { Fault } from '../fault/index.ts';
import { parseCommand, progressOn, refresh, summaryText, usage, world } from './index.ts';

/*
 * npm run data:refresh — reads the living vintage of the series anew from their publishers. Ends with 1 when an answer could not
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
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const { GITHUB_SERVER_URL: host, GITHUB_REPOSITORY: repository, REFRESH_SUMMARY: file } = process.env;
  const agent = `${name}/${version} (data refresh${host && repository ? `; +${host}/${repository}` : ''})`;
  try {
    const text = summaryText(await refresh({ root: process.cwd(), agent, ...chosen }, { ...world, progress: progressOn(process.stderr) }));
    process.stdout.write(text);
    // The workflow puts it into its pull request.
    if (file) writeFileSync(file, text);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\nnothing was written\n`);
    process.exitCode = 1;
  }
}
