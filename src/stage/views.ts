import type { View } from '../figures/index.ts';
import type { Locale } from '../i18n/index.ts';

const sizes = {
  wide: { width: 840, height: 720 },
  narrow: { width: 390, height: 400 },
  still: { width: 880, height: 740 },
} as const;

/** A named view with its fixed viewBox. */
export function viewOf(name: View['name'], locale: Locale, theme: View['theme']): View {
  return { name, ...sizes[name], locale, theme };
}
