interface Words {
  readonly kicker: string;
  readonly kickerShort: string;
  readonly week: (date: string) => string;
  readonly reserves: string;
  readonly level: string;
  readonly over: string;
  readonly under: string;
  readonly curve: string;
  readonly spread: string;
  readonly said: Record<'' | 'month-end' | 'later', string>;
}

export const text: Words = {
  kicker: 'One dot, one week: bank reserves and the price of cash',
  kickerShort: 'One dot, one week',
  week: (date) => `Week to ${date}`,
  reserves: 'Reserves, week average',
  level: 'SOFR level with IORB',
  over: '↑ SOFR over IORB: cash is dear',
  under: '↓ SOFR under IORB',
  curve: 'the curve only describes',
  spread: 'typical spread',
  said: { '': '', 'month-end': 'open: weeks with a month-end', later: 'paler: after the sell-off' },
};
