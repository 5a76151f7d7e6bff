import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of the programs that the system has, by its path, also in the folders besides; nothing where it has none of them. */
export function programOf(names: readonly string[], besides: readonly string[] = []): string | undefined {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), ...besides];
  return names
    .flatMap((name) => places.map((place) => join(place, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
