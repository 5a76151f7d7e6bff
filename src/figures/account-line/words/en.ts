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
} as const;
