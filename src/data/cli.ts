import { parseArgs } from 'node:util';

import type { Options } from './refresh.ts';

export const usage = `npm run data:refresh -- [options]
  --series a,b         only these series
  --from YYYY-MM-DD    the first day to ask for (each series’ first day when left out)
  --until YYYY-MM-DD   the last day (today when left out)
  --dry-run            read, check and compare, but write nothing
  --accept WHAT        write although publishers disagree (disagreement) or days are gone (shorter)
  --help               this text
`;

export type Parsed = Omit<Options, 'root'> | 'help' | { readonly wrong: string };

const allowed = ['disagreement', 'shorter'] as const;

/** The options of a command line, or what is wrong with it. */
export function parseCommand(args: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        series: { type: 'string', multiple: true },
        from: { type: 'string' },
        until: { type: 'string' },
        'dry-run': { type: 'boolean' },
        accept: { type: 'string', multiple: true },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return 'help';
    const { from, until } = values;
    for (const [name, day] of Object.entries({ from, until })) {
      if (day !== undefined && !isDay(day)) return { wrong: `--${name} ${day} is not a day: write it as YYYY-MM-DD` };
    }
    if (from !== undefined && until !== undefined && from > until) return { wrong: `--from ${from} is after --until ${until}` };
    const accept = list(values.accept);
    const odd = accept.find((what) => !(allowed as readonly string[]).includes(what));
    if (odd !== undefined) return { wrong: `--accept ${odd} is unknown: write ${allowed.join(' or ')}` };
    return {
      ...(values.series && { series: list(values.series) }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      dryRun: values['dry-run'] ?? false,
      accept: accept as (typeof allowed)[number][],
    };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

const list = (texts: readonly string[] = []) =>
  texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter(Boolean);

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
