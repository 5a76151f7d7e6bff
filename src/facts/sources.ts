import type { Finding } from '../fault/index.ts';

import { sourceSchema } from './sources.schema.ts';
import type { Source } from './types.ts';
import { checkList, parseYaml } from './yaml.ts';

/** Text of content/sources/sources.yaml, a list → its sources. */
export function parseSources(text: string, file: string): { sources: Source[]; findings: Finding[] } {
  const yaml = parseYaml(text, file);
  const sources = checkList(yaml, sourceSchema).map(({ value, place }) => ({ ...value, ...place }));
  return { sources, findings: yaml.findings };
}
