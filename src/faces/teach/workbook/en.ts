export const words: Record<
  | 'about'
  | 'weekly'
  | 'daily'
  | 'day'
  | 'series'
  | 'name'
  | 'frequency'
  | 'unit'
  | 'definition'
  | 'gaps'
  | 'publisher'
  | 'address'
  | 'retrieved'
  | 'millions'
  | 'percent'
  | 'intro',
  string
> = {
  ...{ about: 'Definitions and sources', weekly: 'Weekly', daily: 'Daily', day: 'Date', series: 'Series', name: 'Name', frequency: 'Frequency', unit: 'Unit' },
  ...{
    definition: 'Definition',
    gaps: 'What is not known',
    publisher: 'Publisher',
    address: 'Address',
    retrieved: 'Read on',
    millions: 'millions of US dollars',
    percent: 'percent a year',
  },
  intro: 'An empty cell is a day for which no value is known. It is not zero.',
};
