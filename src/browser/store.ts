import { attempt } from './attempt.ts';

/** A small text kept on this device, for this site alone: others of the same host have their own. It may be forgotten at any time. */
export interface Store {
  read(): string | undefined;
  write(text: string): void;
  clear(): void;
}

/** A store that is denied or full keeps nothing, and does no harm. */
export function storeOf(name: string, base: string = import.meta.env.BASE_URL): Store {
  const key = `${base}${name}`;
  return {
    read: () => attempt(() => localStorage.getItem(key) ?? undefined, undefined),
    write: (text) => attempt(() => localStorage.setItem(key, text), undefined),
    clear: () => attempt(() => localStorage.removeItem(key), undefined),
  };
}
