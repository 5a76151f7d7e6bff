import type { Finding } from '../fault/index.ts';

import { correctionSchema, revisionSchema } from './record.schema.ts';
import type { Correction, Revision } from './types.ts';
import { checkList, parseYaml, type Join } from './yaml.ts';

/** Text of content/record/revisions.yaml, a list, oldest first → what refreshes have changed. */
export function parseRevisions(text: string, file: string): { revisions: Revision[]; findings: Finding[] } {
  const yaml = parseYaml(text, file);
  const revisions = checkList(yaml, revisionSchema).map(({ value, place }) => ({ ...value, ...place }));
  return { revisions, findings: yaml.findings };
}

/** Text of content/record/corrections.yaml, a list, oldest first → what was put right. */
export function parseCorrections(text: string, file: string, join: Join): { corrections: Correction[]; findings: Finding[] } {
  const yaml = join(parseYaml(text, file));
  const corrections = checkList(yaml, correctionSchema).map(({ value, place }) => ({ ...value, ...place }));
  return { corrections, findings: yaml.findings };
}
