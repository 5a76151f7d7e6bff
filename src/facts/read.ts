import { parseFacts, type ParsedFacts } from './facts.ts';
import { readTexts } from './read-texts.ts';

export { checksumOf } from './checksum.ts';
export { parseFacts } from './facts.ts';
export type { ParsedFacts } from './facts.ts';
export { parseFormula } from './formula.ts';
export { isLanguageFile, languageFiles } from './language-files.ts';
export type { ChangedNumber } from './changed-numbers.ts';
export { parseLatest, parseSeries } from './series.ts';
export { seriesStamps, stampSeries } from './stamp.ts';
export { stampTexts, textStamps } from './stamp-texts.ts';
export { stepHash } from './text-hash.ts';
export { readTexts } from './read-texts.ts';
export { checkStatement } from './statement.ts';
export { check, checkList, parseYaml } from './yaml.ts';
export type { Item, Yaml } from './yaml.ts';

/**
 * Reads all facts below `root`/content. The build's door: it reads disk, so nothing that reaches a browser imports it.
 * Gives the facts with all findings; the caller raises them together with those of other rooms.
 */
export function readFacts(root: string): ParsedFacts {
  const { texts, findings } = readTexts(root);
  const known = parseFacts(
    texts,
    findings.map(({ file }) => file),
  );
  return { ...known, findings: [...findings, ...known.findings] };
}
