import { addressBar } from '../../browser/index.ts';
import { isWalk, type Session, type Shared, type Walk } from './index.ts';
import { cueAt, formatCue, parseCue, type Step, type Story } from '../../story/index.ts';

/** What an address asks for besides a place. A file's may change in its fragment alone, and keeps it behind a second mark. */
export const askedQuery = (): URLSearchParams => new URLSearchParams(location.protocol === 'file:' ? location.hash.split('#')[2] : location.search);

/** Where an address puts a window that opens there: a cue, and in its query the lesson. */
export function placeOf(story: Story): Shared {
  const lesson: unknown = Number(askedQuery().get('lesson'));
  const cue = parseCue(story, location.hash) ?? cueAt(story.steps[0] as Step);
  return { cue, walk: isWalk(lesson) ? lesson : 0, black: false };
}

/** Writes the address as the lesson goes: a jump leaves an entry behind, a key does not; Back and Forward move the lesson. */
export function keepAddress(story: Story, session: Session, theme: () => string | undefined): () => void {
  let turning = false;
  const bar = addressBar();
  const write = (how: 'push' | 'replace') => {
    const { cue, walk } = session.now;
    const file = location.protocol === 'file:';
    const query = queryOf(file ? askedQuery().toString() : bar.now.search, walk, theme());
    const address = file ? `#${formatCue(cue)}${query.replace('?', '#')}` : `${location.pathname}${query}#${formatCue(cue)}`;
    if (!bar.now.href.endsWith(address)) bar[how](address);
  };
  session.listen((_now, _before, by) => write(by === 'jump' && !turning ? 'push' : 'replace'));
  addEventListener('popstate', () => {
    const cue = parseCue(story, location.hash);
    turning = true;
    if (cue) session.go(cue);
    turning = false;
    // An address that names no place would say something else than the slide.
    if (!cue) write('replace');
  });
  // A page restored from the back/forward cache has received no messages meanwhile.
  addEventListener('pageshow', (event) => event.persisted && session.tell());
  session.tell();
  setTimeout(() => {
    session.claim();
    // A bare address has said nothing yet, and a lesson that rests where the window opened changes nothing.
    write('replace');
  }, 300);
  return () => write('replace');
}

function queryOf(search: string, walk: Walk, theme: string | undefined): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of [
    ['lesson', walk ? String(walk) : undefined],
    ['theme', theme],
  ] as const) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  return params.size > 0 ? `?${params}` : '';
}
