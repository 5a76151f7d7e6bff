import type { Finding } from '../fault/index.ts';

import { linkSchema } from './links.schema.ts';
import { references, type Reference } from './references.ts';
import type { Link } from './types.ts';
import { checkList, parseYaml, type Join } from './yaml.ts';

/** Text of content/links/links.yaml, a list → the links of the map. A link on record that has none is a finding. */
export function parseLinks(text: string, file: string, join: Join): { links: Link[]; references: Reference[]; findings: Finding[] } {
  const yaml = join(parseYaml(text, file));
  const entries = checkList(yaml, linkSchema);
  for (const { value, place } of entries) {
    if (value.evidence !== 'recorded' || (value.sources.length > 0 && value.numbers.length + value.series.length > 0)) continue;
    yaml.findings.push({
      ...place,
      found: `link "${value.id}" is to be on record, but names no number or series with its source`,
      mend: 'name what is on record and where, or write evidence: known',
    });
  }
  return {
    links: entries.map(({ value, place }) => ({ ...value, ...place })),
    references: entries.flatMap(({ value, index }) => references('source', value.sources, yaml, [index, 'sources'])),
    findings: yaml.findings,
  };
}
