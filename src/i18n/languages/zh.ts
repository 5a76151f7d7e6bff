import type { Language } from '../language.ts';

export const zh = { tag: 'zh-Hans', path: 'zh', name: '简体中文', script: 'han' } as const satisfies Language;
