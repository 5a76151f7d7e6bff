import type { Browser } from 'playwright-core';

/** A page under measurement. */
export interface Subject {
  readonly browser: Browser;
  /** The browser's debugging port, for Lighthouse. */
  readonly port: number;
  readonly url: string;
  /** Every file its server has sent since the list was last emptied; bytes on the wire, without headers. */
  readonly sent: { path: string; type: string; bytes: number }[];
}

/** A window on a desktop, made as slow as the phone. */
export const desktop = { width: 1280, height: 800, touch: false, scale: 1 } as const;

/** The phone all measurements pretend to be. One device pixel per CSS pixel: pictures are painted without a GPU here. */
export const phone = { width: 412, height: 823, touch: true, scale: 1 } as const;
