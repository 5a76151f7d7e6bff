import type { Mark } from '../marks/mark.ts';

/** Rules and heads of every sheet; its names, and what the columns are called. */
const rules = /-(bar|stem|foot)$/;
const heads = /-(name|owns|owes)$/;

/** The marks of T-accounts with nothing in them, for a class to post into: all alike, so that nothing says which of them will change. */
export function emptied(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if ('marks' in mark) return [{ ...mark, marks: emptied(mark.marks) }];
    if ('words' in mark) return heads.test(mark.key) ? [{ ...mark, ...(mark.key.endsWith('-name') && { ink: 'ink' }) }] : [];
    if (!rules.test(mark.key) || !('stroke' in mark)) return [];
    return [{ ...mark, ...(!mark.key.endsWith('-foot') && { stroke: 'ink' }) }];
  });
}
