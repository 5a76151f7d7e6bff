import type { View } from '../figures/index.ts';
import type { Locale } from '../i18n/index.ts';

const sizes = {
  wide: { width: 840, height: 720 },
  narrow: { width: 390, height: 400 },
  still: { width: 880, height: 740 },
  /** For a screen of 16:9: the letters of the narrow view, with room beside for a headline. */
  slide: { width: 540, height: 400 },
  /** For one of 4:3: as much room as its headline leaves. */
  board: { width: 405, height: 400 },
} as const;

export type ViewName = keyof typeof sizes;

/** A named view with its fixed viewBox. */
export function viewOf(name: ViewName, locale: Locale, theme: View['theme']): View {
  return { ...(name === 'slide' || name === 'board' ? { name: 'narrow', box: name } : { name }), ...sizes[name], locale, theme };
}
