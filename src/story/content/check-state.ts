import type { Finding } from '../../fault/index.ts';
import type { Yaml } from '../../facts/read.ts';

type Found = Pick<Finding, 'found' | 'mend'> & { readonly path: readonly PropertyKey[] };

/**
 * What the schema of a figure does not see, as it looks at one part of a state at a time: parts of one name in a list, and marks outside
 * of the days that are drawn. `path` leads to the state in the script, `written` is it as it is there, `parsed` with what it leaves out.
 */
export function checkState(yaml: Yaml, path: readonly PropertyKey[], written: unknown, parsed: object): void {
  for (const { path: own, found, mend } of [...namesTwice(written, []), ...marksOutside(parsed)]) {
    yaml.findings.push({ ...yaml.at(...path, ...own), found, mend });
  }
}

/** Drawings know their parts by name: two of one name are one, and the second is not seen. */
function namesTwice(value: unknown, path: readonly PropertyKey[]): readonly Found[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.entries(value).flatMap(([key, part]) => namesTwice(part, [...path, Array.isArray(value) ? Number(key) : key]));
  if (!Array.isArray(value)) return inside;
  const seen = new Set<unknown>();
  const twice = value.flatMap((part: { key?: unknown; id?: unknown } | null, index): Found[] => {
    const name = part?.key ?? part?.id;
    if (typeof name !== 'string') return [];
    const first = !seen.has(name);
    seen.add(name);
    return first
      ? []
      : [
          {
            path: [...path, index],
            found: `"${name}" stands already further up in ${path.map(String).join('.') || 'the list'}`,
            mend: 'give one of the two another name, or remove it',
          },
        ];
  });
  return [...twice, ...inside];
}

interface Dated {
  readonly until?: unknown;
  readonly axis?: { readonly from?: unknown; readonly to?: unknown };
  readonly marks?: unknown;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** A mark is on what is drawn: not before the axis begins, and not after the last day of the line. */
function marksOutside({ until, axis, marks }: Dated): readonly Found[] {
  if (!Array.isArray(marks)) return [];
  const first = isDay(axis?.from) ? axis.from : '';
  const ends = [until, axis?.to].filter(isDay).sort();
  return marks.flatMap((mark: Readonly<Record<string, unknown>>, index) =>
    ['date', 'from', 'to'].flatMap((name): Found[] => {
      const day = mark[name];
      // A band or a guide says when something was, whether or not the line has come there.
      const end = mark['kind'] === 'band' || mark['kind'] === 'guide' ? ends.at(-1) : ends[0];
      if (!isDay(day) || (day >= first && (end === undefined || day <= end))) return [];
      return [
        {
          path: ['marks', index, name],
          found: `${day} is outside of what is drawn (${first || '…'} to ${end ?? '…'})`,
          mend: 'take a day that is drawn, or draw on to it with until',
        },
      ];
    }),
  );
}
