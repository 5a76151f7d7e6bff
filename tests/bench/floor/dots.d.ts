export const dots: number;
export const pots: readonly string[];
export function layout(step: number): readonly (readonly [x: number, y: number, pot: number])[];
export function pathsOf(places: readonly (readonly [x: number, y: number, pot: number])[], without?: ReadonlySet<number>): readonly string[];
