export const says = {
  bars: (funds: string, least: string, most: string, haircut: string) =>
    `An example: ${funds} funds as bars. Leverage goes from ${least} at the left to ${most} at the right; own money is the foot, and a dashed line the ${haircut} that lenders want.`,
  refuses: (lender: string) => `lender ${lender} renews no loan`,
  falls: (shock: string) => `prices first fall by ${shock}`,
  because(causes: readonly string[], result: string): string {
    const cause = causes.join(' and ');
    return cause ? `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. ${result}` : result;
  },
  wiped: (funds: string, one: boolean, lost?: string) => `; ${funds} ${one ? 'is' : 'are'} wiped out${lost ? `, and lenders lose ${lost}` : ''}`,
  result: (ending: string, called: string, sold: string, price: string, wiped: string) =>
    `${ending}: ${called}. ${sold} of all assets are sold and the price falls by ${price} in all${wiped}.`,
};

export const source = 'An illustration, no data.';

export const note = 'All funds own the same at first; each lender lends to neighbours in debt. None of it was measured.';
