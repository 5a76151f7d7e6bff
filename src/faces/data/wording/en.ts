export const groups: Readonly<Record<string, string>> = {
  weekly: 'The balance sheet, Wednesday by Wednesday',
  daily: 'The accounts, day by day',
  'market-rates': 'What cash cost',
  'set-rates': 'What the Federal Reserve set',
};

/** Who publishes a series, and on what terms. */
export const publishers: Readonly<Record<string, { readonly name: string; readonly terms: string }>> = {
  'Federal Reserve Board': { name: 'Federal Reserve Board', terms: 'In the public domain in the United States; the Board asks to be named as the source.' },
  'US Treasury': { name: 'US Treasury', terms: 'A work of the United States government, free to use.' },
  'Federal Reserve Bank of New York': {
    name: 'Federal Reserve Bank of New York',
    terms: 'Under the Bank’s terms of use: name the Bank as the source. It does not endorse this story.',
  },
};

interface Cited {
  readonly author: string;
  readonly year: string;
  readonly title: string;
  readonly data: boolean;
  /** Who brings it out, where that is not its author. */
  readonly by: string | undefined;
  readonly url: string;
}

export const citing = {
  series: (name: string, publisherId: string, day: string): string => `${name}${name === publisherId ? '' : ` (${publisherId})`}, as read on ${day}`,
  apa: ({ author, year, title, data, by, url }: Cited): string => `${author}. (${year}). ${title}${data ? ' [Data set]' : ''}.${by ? ` ${by}.` : ''} ${url}`,
};
