import type { Finding } from '../fault/index.ts';

import { termSchema } from './glossary.schema.ts';
import type { Term } from './types.ts';
import { checkList, parseYaml, type Join } from './yaml.ts';

/** Text of content/glossary/glossary.yaml, a list → its terms. */
export function parseTerms(text: string, file: string, join: Join): { terms: Term[]; findings: Finding[] } {
  const yaml = join(parseYaml(text, file));
  const terms = checkList(yaml, termSchema).map(({ value, place }) => ({ ...value, ...place }));
  return { terms, findings: yaml.findings };
}
