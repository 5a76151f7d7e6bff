import type { Place } from './types.ts';
import type { Yaml } from './yaml.ts';

/** One file naming what another declares. */
export interface Reference {
  readonly kind: 'source' | 'claim';
  readonly id: string;
  readonly place: Place;
}

/** The ids written at a path, one or a list of them, each with its place. */
export function references(kind: Reference['kind'], ids: string | readonly string[] | undefined, yaml: Yaml, path: readonly PropertyKey[]): Reference[] {
  return [ids ?? []].flat().map((id, index) => ({ kind, id, place: yaml.at(...path, index) }));
}
