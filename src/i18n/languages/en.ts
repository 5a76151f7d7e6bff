import type { Language } from '../language.ts';

export const en = {
  tag: 'en',
  path: '',
  name: 'English',
  short: 'EN',
  called: 'English',
  script: 'latin',
  region: 'en-GB',
  pictureFonts: 'Figtree, system-ui, sans-serif',
  pictureVoice: 'Newsreader, Georgia, serif',
  officeFont: 'Georgia',
  units: ['bn', 'tn', 'bp'],
  pace: 250,
} as const satisfies Language;
