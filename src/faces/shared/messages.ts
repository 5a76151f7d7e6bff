import { catalog } from '../../i18n/catalog.ts';

export const { words } = catalog<typeof import('./messages/en.ts')>(import.meta.url);
