import { colours, greys, type Ink } from '../../tokens/index.ts';
import type { Paint, View } from '../figure.ts';

const painters: Readonly<Record<View['theme'], Paint>> = {
  page: (ink) => `var(--${ink})`,
  light: (ink: Ink) => colours.light[ink],
  dark: (ink: Ink) => colours.dark[ink],
  grey: (ink: Ink) => greys[ink],
};

/** Inks for a view: CSS variables on the page (a theme change costs no redraw), hex of the same tokens in pictures. */
export const painter = ({ theme }: Pick<View, 'theme'>): Paint => painters[theme];
