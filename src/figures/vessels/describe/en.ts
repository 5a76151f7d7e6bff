export const says = {
  empty: (date: string, assets: string) => `${date}. The ${assets} that the Fed owns stands as one field of dots above four empty pots.`,
  pots: (date: string, tga: string, rrp: string, reserves: string, other: string, assets: string) =>
    `${date}. Four pots hold all that the Fed owes: the Treasury’s account ${tga}, the money funds’ overnight parking ${rrp}, bank reserves ${reserves}, currency and everything else ${other}. Together they are ${assets}, what the Fed owns.`,
  was: (amount: string, less: boolean) => `${less ? 'down' : 'up'} ${amount}`,
  since: (day: string, [tga, rrp, reserves, other]: readonly string[]) =>
    `Since ${day} the Treasury’s account is ${tga}, the parking ${rrp}, reserves ${reserves}, everything else ${other}.`,
  whoPaid: (rose: string, reserves: string, parking: string) =>
    `The sum: the Treasury’s ${rose} is ${reserves} out of reserves and ${parking} out of the parking.`,
  whyFell: (lost: string, treasury: string, runoff: string, rest: string) =>
    `The sum: reserves lost ${lost}, that is ${treasury} to the Treasury and ${runoff} with bonds that ran off, less ${rest} that came back from everything else.`,
};

export const source = 'Federal Reserve (H.4.1), New York Fed.';

export const note = 'Reserves are a week’s average, the others Wednesday levels; the rest is what is left over.';
