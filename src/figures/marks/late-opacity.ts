/** How much is to be seen, 0…1, of what is told only once something has happened, when a share of it has. */
export const lateOpacity = (passed: number): number => Math.min(1, Math.max(0, (passed - 0.85) / 0.15));
