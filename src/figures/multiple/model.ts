/**
 * How much profit must have grown for a share to have done as well as cash, as a factor of today’s profit: with
 *
 *     price = profit × multiple
 *     (1 + growth)^years × new multiple ÷ old multiple = (1 + cash)^years
 *
 * Rates in percent; dividends are left out.
 */
export const growthFactor = (was: number, now: number, cash: number, years: number): number => (was / now) * (1 + cash / 100) ** years;

/** The growth of each year that comes to a factor, in percent. */
export const yearly = (factor: number, years: number): number => 100 * (factor ** (1 / years) - 1);

/** What a price loses when its multiple falls and the profit stands still, in percent. */
export const fallOf = (was: number, now: number): number => 100 * (1 - now / was);
