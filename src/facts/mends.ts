import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of names and values',
};

/** What to write instead, where a schema has no words of its own: for authors, whose file says nothing of schemas. */
export function mendOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_value') return `write ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && kinds[issue.expected]) return `write ${kinds[issue.expected]}`;
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'write a real day as YYYY-MM-DD';
  if (issue.code === 'too_small' && issue.origin === 'number') return `write a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`;
  if (issue.code === 'too_big' && issue.origin === 'number') return `write a number ${issue.inclusive ? 'of at most' : 'below'} ${issue.maximum}`;
  return undefined;
}
