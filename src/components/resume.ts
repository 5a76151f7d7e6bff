/** Where the reader stopped, kept on the device alone; a store that is denied or full keeps nothing and does no harm. */
const key = 'place';

export function remember(address: string): void {
  try {
    localStorage.setItem(key, address);
  } catch {
    // Nothing to do: the offer is a convenience.
  }
}

export function remembered(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
