/**
 * Shows a line with a retry button. Returns a function that takes the retry callback when something failed to load, and nothing
 * once everything is loaded.
 */
export function offerRetry(line: HTMLElement): (again?: () => void) => void {
  let ask: (() => void) | undefined;
  let tried = false;
  line.querySelector('button')!.addEventListener('click', () => {
    line.hidden = true;
    tried = true;
    ask?.();
  });
  return async (again) => {
    ask = again;
    const once = tried;
    tried = false;
    // A browser may remember that a script failed, and a newer edition may no longer have it: then the page itself comes anew, at the same step.
    if (
      again &&
      once &&
      (await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      return location.reload();
    line.hidden = ask === undefined;
  };
}
