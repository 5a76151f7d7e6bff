import { parseArgs } from 'node:util';

import { partNames } from './measures.ts';
import type { Part } from './measures.ts';

const usage = `npm run bench -- [--rounds 5] [--only ${partNames.join(',')}] [--path /zh/] [--against <dist>] [--json] [--write]`;

export interface Arguments {
  readonly rounds: number;
  readonly only: readonly Part[];
  /** The page of the built site to measure. */
  readonly path: string;
  /** A built site to compare with, in the same rounds. */
  readonly against: string | undefined;
  readonly json: boolean;
  /** Whether the table goes into the bench’s page as well. */
  readonly write: boolean;
}

/** Parses the command line; ends the process with the usage when it makes no sense. */
export function readArguments(args: string[]): Arguments {
  try {
    const { values } = parseArgs({
      args,
      options: {
        rounds: { type: 'string', default: '5' },
        only: { type: 'string', default: partNames.join(',') },
        path: { type: 'string', default: '/' },
        against: { type: 'string' },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    });
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: not a count`);
    return { rounds, only: values.only.split(',').map(parsePart), path: values.path, against: values.against, json: values.json, write: values.write };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

function parsePart(name: string): Part {
  const part = partNames.find((known) => known === name);
  if (!part) throw new Error(`--only ${name}: unknown`);
  return part;
}
