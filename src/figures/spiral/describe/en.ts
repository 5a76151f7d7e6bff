import type { SpiralState } from '../state.ts';

type Told<Name extends string, More extends string = never> = Readonly<Record<Name, string> & Partial<Record<More, string>>>;

export const says = {
  fund: ({ square, assets, debt, own, asked, share, leverage, fall }: Told<'square' | 'assets' | 'debt' | 'own' | 'asked' | 'share', 'leverage' | 'fall'>) =>
    `An example: a fund as a stack of squares, ${square} each. ${fall ? `After a fall of ${fall} it` : 'It'} owns ${assets}, owes ${debt} and has ${own} of its own${leverage ? `, a leverage of ${leverage}` : ''}. The lender wants ${asked} of it to be its own; it is ${share}.`,
  stairs: (sells: string, result: string) => `A staircase: the first call makes it sell ${sells}. ${result}`,
  result: ({ ending, price, sold, own, left, unpaid }: Told<'ending' | 'price' | 'sold' | 'own' | 'left', 'unpaid'>) =>
    `${ending}. The price falls by ${price} in all, ${sold} of the assets are sold, and of ${own} of its own ${left} is left${unpaid ? `; the lender loses ${unpaid}` : ''}.`,
  night: ({ loss, debt, gap, cents, nights }: Told<'loss' | 'debt' | 'gap' | 'cents' | 'nights'>) =>
    `Beside it two costs at one scale: the fall costs ${loss}, a row of large squares; one night at ${gap} more on ${debt} costs ${cents} of a cent, a speck that needs a magnifier. About ${nights} such nights cost as much as the fall.`,
};

export const source = 'An illustration, no data.';

export const note = ({ stairs }: SpiralState): string => (stairs > 0 ? 'One fund stands for all that hold the same assets and borrow alike.' : '');
