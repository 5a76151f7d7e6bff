import { between, following, leaving, mix } from '../marks/motion.ts';
import type { Pledged, Posted, Sheet, SheetsState, Untouched } from './state.ts';

/** The state at share t (0…1) of the way from a to b; a at 0, b at 1. */
export const interpolate = between<SheetsState>((a, b, t) => {
  const gone = a.posted.filter((p) => !b.posted.some((q) => samePosted(p, q)));
  // What a left behind goes while b’s books open; only then is anything new posted.
  const out = leaving(t);
  const into = 1 - out;
  const posting = following(t);
  return {
    sheets: cross<Sheet>(a.sheets, b.sheets, sameSheet, out, into),
    posted: [
      ...gone.map((p): Posted => ({ ...p, shown: p.shown * out })),
      ...b.posted.map((q): Posted => {
        const p = a.posted.find((other) => samePosted(other, q));
        if (!p) return { ...q, share: q.share * Math.max(0, posting), shown: q.shown * into };
        return { ...q, share: mix(p.share, q.share, t), shown: mix(p.shown, q.shown, t) };
      }),
    ],
    pledged: cross<Pledged>(a.pledged, b.pledged, samePledge, out, into),
    untouched: cross<Untouched>(a.untouched, b.untouched, (x, y) => x.instrument === y.instrument, out, into),
  };
});

const samePosted = (a: Posted, b: Posted): boolean => a.transaction.id === b.transaction.id;

const sameSheet = (a: Sheet, b: Sheet): boolean => a.sector === b.sector && a.slot === b.slot && a.of === b.of;

const samePledge = (a: Pledged, b: Pledged): boolean => a.sector === b.sector && a.instrument === b.instrument;

/** What stays keeps showing; the rest of a goes out as the rest of b comes in. */
function cross<T extends { readonly shown: number }>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean, out: number, into: number): T[] {
  return [
    ...a.filter((x) => !b.some((y) => same(x, y))).map((x) => ({ ...x, shown: x.shown * out })),
    ...b.map((y) => {
      const x = a.find((other) => same(other, y));
      return { ...y, shown: x ? mix(x.shown, y.shown, into) : y.shown * into };
    }),
  ];
}
