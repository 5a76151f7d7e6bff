import type { ZodType } from 'zod';

import { Refused } from './refused.ts';

/** A value as its schema wants it. Throws Refused that says where in the answer it is not. */
export function shape<T>(schema: ZodType<T>, value: unknown, url: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const there = issue!.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
  const path = issue!.path.map(String).join('.') || 'the answer';
  const found = `${path} is ${JSON.stringify(there)?.slice(0, 80) ?? 'missing'}, not what is documented (${issue!.message})`;
  throw new Refused(url, found, 'look at the answer: if the publisher has changed its shape, correct the client in src/data');
}
