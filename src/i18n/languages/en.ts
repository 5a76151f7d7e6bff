import type { Language } from '../language.ts';

export const en = { tag: 'en', path: '', name: 'English', script: 'latin' } as const satisfies Language;
