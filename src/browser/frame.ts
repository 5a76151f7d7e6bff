/** A window that is covered or put aside may have no frames for a long time; then this many milliseconds are a frame. */
const covered = 300;

/** Calls with the next frame, or soon all the same where none comes. Gives what calls it off. */
export function nextFrame(work: (now: number) => void): () => void {
  const done = (now: number) => {
    cancel();
    work(now);
  };
  const frame = requestAnimationFrame(done);
  const timer = setTimeout(() => done(performance.now()), covered);
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return cancel;
}
