import type { TimelineState } from '../state.ts';

export const says = {
  titled: (title: string, said: string) => `${title}${title.endsWith('?') ? '' : '.'} ${said}`,
  chain: (links: readonly string[]) => `${links.join(' → ')}.`,
  dated: (link: string, day: string) => `${link} (${day})`,
  lanes: (said: string) => `The Fed is drawn above, the Treasury’s account below. ${said}`,
  sentences: (parts: readonly string[]) => parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join(' '),
  cut: (size: string, day: string) => `the Fed cuts by ${size} on ${day}`,
  runoff: (end: string) => `a band, what is still to run off, thins until ${end}`,
  announced: (day: string) => `the end of runoff is announced on ${day}`,
  between: (days: string) => `${days} lie between`,
  account: (day: string) => `the account is drawn to ${day}`,
  point: (amount: string, day: string) => `it stands at ${amount} on ${day}`,
  remarks: (said: readonly string[], opinion: boolean) =>
    said.map((words) => words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, '')).join(opinion ? ': ' : ' '),
};

export function source({ lanes, passage }: TimelineState): string {
  if (passage) return 'The article; public records, listed claim by claim in the appendix.';
  if (!lanes) return 'The article’s account, in our words.';
  return 'FOMC, Federal Reserve (H.4.1), US Treasury (Daily Treasury Statement).';
}

export function note({ lanes, passage }: TimelineState): string {
  if (passage) return 'The scores are our judgement; in part means right in direction, but not in size, time or reason.';
  if (!lanes) return 'A forecast, not a fact.';
  return 'The band is how far the Fed’s assets stood, each Wednesday, above where runoff left them: known in hindsight.';
}
