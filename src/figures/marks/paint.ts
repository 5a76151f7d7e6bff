import { colours, type Ink } from '../../tokens/index.ts';
import type { Paint, View } from '../figure.ts';

/** Inks for a view: CSS variables on the page (a theme change costs no redraw), hex of the same tokens in pictures. */
export function painter(view: View): Paint {
  const { theme } = view;
  return theme === 'page' ? (ink) => `var(--${ink})` : (ink: Ink) => colours[theme][ink];
}
