export const text = {
  kicker: 'The Treasury’s account, close of each day',
  ask: 'Where did it go?',
  draw: 'Draw the line from here',
  guess: 'your line',
  refill: 'Announced refill',
  shutdown: 'Shutdown',
  level: (amount: string) => `${amount}, the announced target`,
  reserves: 'Bank reserves, average of each week, same scale',
  gap: 'The price of a night: SOFR less IORB, each day',
  controls: {
    label: 'Your line for the Treasury’s account',
    hint: 'Drag across the chart, or focus a day and use the up and down keys.',
    level: (date: string, amount: string) => `${date}: ${amount}`,
    unset: 'not drawn yet',
    reset: 'Start again',
    skip: 'Skip and see the answer',
  },
} as const;
