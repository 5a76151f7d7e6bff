import { attempt, attemptLater } from './attempt.ts';

/** Whether the browser has a sheet of its own for passing something on. */
export const canShare = (): boolean => attempt(() => typeof navigator.share === 'function', false);

/** Opens it. `closed` is an answer of the reader's too; `failed` is none. */
export function shared(what: ShareData): Promise<'shared' | 'closed' | 'failed'> {
  return attemptLater(
    () =>
      navigator.share(what).then(
        () => 'shared' as const,
        (error: unknown) => ((error as Error | undefined)?.name === 'AbortError' ? ('closed' as const) : ('failed' as const)),
      ),
    'failed' as const,
  );
}
