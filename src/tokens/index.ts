export type Theme = 'light' | 'dark';

/** Kinds of money (and one kind of loss), each with one colour everywhere. */
export type Money = 'tga' | 'reserves' | 'rrp' | 'assets' | 'other' | 'falling';

export type Ink = Money | 'paper' | 'raised' | 'ink' | 'soft' | 'faint' | 'line';

/**
 * Every colour of the product, by theme. Text inks hold WCAG AA (4.5:1) on `paper` and on `raised`;
 * `faint` and `line` are for rules and resting shapes only.
 */
export const colours: Record<Theme, Record<Ink, string>> = {
  light: {
    paper: '#f8f4eb',
    raised: '#fffdf7',
    ink: '#1d1a16',
    soft: '#5d564c',
    faint: '#8d8578',
    line: '#d9d1c1',
    tga: '#9a5b00',
    reserves: '#1a6180',
    rrp: '#74479c',
    assets: '#4a5763',
    other: '#716a5e',
    falling: '#a8321f',
  },
  dark: {
    paper: '#191613',
    raised: '#221e1a',
    ink: '#f1eadd',
    soft: '#b9afa0',
    faint: '#857c70',
    line: '#3d372f',
    tga: '#e5a53f',
    reserves: '#62b4d6',
    rrp: '#ba80e8',
    assets: '#9fb0bf',
    other: '#a1988a',
    falling: '#f0806b',
  },
};

/**
 * What each ink is on a black-and-white printer: kinds of money that meet in a picture lie far apart, letters hold 4.5 : 1
 * on white, and the paper takes no toner.
 */
export const greys: Record<Ink, string> = {
  paper: '#ffffff',
  raised: '#ffffff',
  ink: '#000000',
  soft: '#3d3d3d',
  faint: '#8a8a8a',
  line: '#c9c9c9',
  tga: '#000000',
  reserves: '#454545',
  rrp: '#757575',
  assets: '#1c1c1c',
  other: '#6a6a6a',
  falling: '#242424',
};

/** For weak projectors in bright rooms: nothing lighter than it must be, on plain white. Text inks hold 7:1 there. */
const contrast: Record<Ink, string> = {
  paper: '#ffffff',
  raised: '#ffffff',
  ink: '#000000',
  soft: '#2b2722',
  faint: '#5a544b',
  line: '#8f877b',
  tga: '#704000',
  reserves: '#004c6d',
  rrp: '#55248a',
  assets: '#2d3a46',
  other: '#4a443a',
  falling: '#8f1505',
};

/** Forced colors (Windows' contrast themes): system colours, of which only the pairs are sure to be legible. */
const forced = {
  paper: 'Canvas',
  raised: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  faint: 'CanvasText',
  line: 'GrayText',
  other: 'CanvasText',
} satisfies Partial<Record<Ink, string>>;

/** How long a figure takes when a key moves it, in milliseconds; scrolling takes as long as the hand does. */
export const motion = { on: 1400, back: 600 } as const;

/** Layout breakpoints in CSS pixels: up to `narrow` a phone, from `wide` on a rail and two columns. */
export const breakpoints = { narrow: 640, wide: 1024 } as const;

const { narrow, wide } = breakpoints;

/** A tablet has a view of its own: the letters of a phone, in an arrangement as wide as its screen. */
export const tablet = `(min-width: ${narrow + 1}px) and (max-width: ${wide - 1}px) and (min-height: 481px)`;

/** Windows by name, for style sheets: `@media (--phone)`. */
export const windows: Readonly<Record<string, string>> = {
  phone: `(max-width: ${narrow}px)`,
  roomy: `(min-width: ${narrow + 1}px)`,
  wide: `(min-width: ${wide}px)`,
  'one-column': `(max-width: ${wide - 1}px)`,
  tablet,
  // A phone on its side.
  sideways: `(min-width: 561px) and (max-width: ${wide - 1}px) and (max-height: 480px)`,
  // Such as a desktop's window at four times its size.
  tiny: '(max-width: 560px) and (max-height: 480px), (max-width: 340px)',
  slim: '(max-width: 400px)',
  // Slides: a projector's picture has the headline beside it, one of an upright or square screen above it.
  lying: '(min-aspect-ratio: 13 / 10)',
  upright: '(max-aspect-ratio: 13 / 10)',
};

/** The palette as CSS custom properties, light by default, dark by preference or by `data-theme`, `contrast` by `data-theme` alone. */
export function cssVariables(): string {
  const list = (inks: Partial<Record<Ink, string>>) =>
    Object.entries(inks)
      .map(([name, hex]) => `--${name}:${hex}`)
      .join(';');
  const vars = (theme: Theme) => list(colours[theme]);
  return (
    // `only`: a browser that darkens pages by itself would darken the paper under a picture, and leave its letters.
    // What is chosen, pointed at or links: one colour, whatever the theme makes of it.
    `:root{color-scheme:only light;--accent:var(--reserves);${vars('light')}}` +
    // Paper is light.
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light],[data-theme=contrast]){color-scheme:only dark;${vars('dark')}}}` +
    `@media screen{:root[data-theme=dark]{color-scheme:only dark;${vars('dark')}}}` +
    `:root[data-theme=contrast]{color-scheme:only light;${list(contrast)}}` +
    // Paper around letters tools that recolour pages take for a border, and look among borders for what becomes of it.
    'svg[data-figure]{border-color:var(--paper)}' +
    // What a reader's own palette has, pictures take too; kinds of money keep their colours, which say something.
    // Elsewhere the browser does it, and only where a style does not itself name a system colour.
    `@media (forced-colors:active){svg[data-figure]{${list(forced)}}}`
  );
}

/** Tools that recolour pages rewrite what is in attributes, and take a kind of money for a letter: a style is above them. */
export const recoloured = (): string =>
  Object.keys(colours.light)
    .filter((name) => name !== 'paper' && name !== 'raised')
    .map(
      (name) =>
        `svg[data-figure] [fill="var(--${name})"]{fill:var(--${name})!important}svg[data-figure] [stroke="var(--${name})"]{stroke:var(--${name})!important}`,
    )
    .join('');
