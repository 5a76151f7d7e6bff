import fc from 'fast-check';

/** Something a speaker does, in one of two windows: of the slides (0) or of the console (1). */
export type Act =
  | { readonly does: 'key'; readonly window: 0 | 1; readonly key: string }
  | { readonly does: 'reload'; readonly window: 0 | 1 }
  /** Closes a window and opens it anew, where a bare address leads. */
  | { readonly does: 'reopen'; readonly window: 0 | 1 }
  | { readonly does: 'walk'; readonly window: 0 | 1; readonly minutes: number };

const window = fc.constantFrom<0 | 1>(0, 1);
const keys = ['PageDown', 'PageDown', 'PageDown', 'ArrowRight', 'ArrowRight', 'Space', 'PageUp', 'ArrowLeft', 'Home', 'End', 'b', '.', 's'];

/** So many acts of speakers, nearly all of them key presses. */
export function acts(many: number): fc.Arbitrary<Act[]> {
  const act = fc.oneof(
    { weight: 40, arbitrary: fc.record({ does: fc.constant('key' as const), window, key: fc.constantFrom(...keys) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('reload' as const, 'reopen' as const), window }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('walk' as const), window, minutes: fc.constantFrom(0, 20, 45, 90) }) },
  );
  return fc.array(act, { minLength: many, maxLength: many, size: 'max' });
}
