export const says = {
  empty: (books: readonly string[]) => `The books of ${list(books)}, nothing posted yet.`,
  example: (title: string, sheets: readonly string[], ending: string) =>
    `An example. ${title}. ${sheets.length > 0 ? `${capital(sheets.join('; '))}. ` : ''}${ending}`,
  sheet: (name: string, lines: readonly string[]) => `${name}: ${lines.join(', ')}`,
  goesOn: 'The posting goes on.',
  balances: (untouched: readonly string[]) => `Every sheet balances${untouched.length > 0 ? `, and ${list(untouched)} are untouched` : ''}.`,
};

const list = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
