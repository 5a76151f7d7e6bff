export const says = {
  begins: (day: string, tga: string, rrp: string, reserves: string, set: readonly string[]) =>
    `A sandbox, not a forecast. It starts on ${day} with ${tga} in the Treasury’s account, ${rrp} parked by money funds and ${reserves} of reserves. Settings: ${set.join('; ')}.`,
  set: (tap: string, value: string) => `${tap} ${value}`,
  ends: (day: string, reserves: string, [change, treasury, parking, runoff]: readonly string[]) =>
    `On ${day} reserves are ${reserves}, a change of ${change}: ${treasury} from the Treasury’s account, ${parking} from the parking, ${runoff} with runoff.`,
  reached: (day: string) => `The account comes down to its target by ${day}.`,
  unreached: 'The account has not yet come down to its target.',
  price: (gap: string, under: boolean, spread: string) => `By the curve of past weeks SOFR is ${gap} ${under ? 'under' : 'over'} IORB, give or take ${spread}.`,
};

export const source = 'An illustration; observed: Federal Reserve, Treasury, New York Fed.';

export const note = 'The sum over the pots is exact; the price only describes past weeks, and beyond their reserves the curve is merely extended.';
