/** The way from the Treasury to the markets, stage by stage: where a step is on it is said in every figure’s head. */
export const stages = ['treasury', 'reserves', 'price', 'borrowers', 'markets'] as const;

export type Stage = (typeof stages)[number];
