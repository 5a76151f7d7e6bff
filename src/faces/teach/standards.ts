/** Published curricula that the material serves, with the codes that their publishers use, as they name them. Only such as we are sure of; a later edition numbers its standards anew. */
export const standards: readonly { readonly of: string; readonly items: readonly string[] }[] = [
  { of: 'AP Macroeconomics (College Board)', items: ['4.4 Banking and the Expansion of the Money Supply', '4.6 Monetary Policy'] },
  {
    of: 'Voluntary National Content Standards in Economics, second edition (CEE)',
    items: ['Standard 11: Money and Inflation', 'Standard 12: Interest Rates', 'Standard 20: Fiscal and Monetary Policy'],
  },
  { of: 'AQA A-level Economics 7136', items: ['4.2.4 Financial markets and monetary policy'] },
];
