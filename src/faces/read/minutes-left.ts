import { catalog } from '../../i18n/catalog.ts';

export const { minutesLeft } = catalog<typeof import('./minutes-left/en.ts')>(import.meta.url);
