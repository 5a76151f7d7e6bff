/** What remains to be read, in whole minutes; none at the last step. */
export const minutesLeft: (minutes: number) => string = (n) => (n === 0 ? 'the end' : n === 1 ? 'about a minute left' : `${n} minutes left`);
