import { catalog } from '../../i18n/catalog.ts';

/** What the slides' zip says of itself. */
export const { words } = catalog<typeof import('./usb-words/en.ts')>(import.meta.url);
