/** What is asked of the browser, or `otherwise` where it has nothing of the kind or refuses. */
export function attempt<T, O>(ask: () => T, otherwise: O): T | O {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** The same for what answers later: it may be missing, refuse at once, or refuse later. */
export async function attemptLater<T, O>(ask: () => Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}
