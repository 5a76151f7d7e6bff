export const name = 'Currency and everything else';

export const definition =
  'What is left of the Federal Reserve’s assets after reserves, the Treasury’s account and ON RRP: currency, foreign accounts, capital, and the difference between a week’s average and a Wednesday’s level.';
