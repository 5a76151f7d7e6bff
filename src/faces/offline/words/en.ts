interface Words {
  readonly title: string;
  readonly about: string;
  readonly states: {
    readonly offer: string;
    readonly away: string;
    readonly keeping: string;
    readonly kept: string;
    readonly newer: string;
    readonly failed: string;
    readonly damaged: string;
    readonly mending: string;
    readonly full: string;
  };
  readonly keep: string;
  readonly update: string;
  readonly forget: string;
  readonly retry: string;
}

/** `{size}` is filled where the page runs. */
export const words: Words = {
  title: 'Keep for class',
  about:
    'Slides, console, story, guide and handouts, kept on this device so that they work with no network. A newer edition is offered, never forced on a lesson.',
  states: {
    offer: 'not kept, {size}',
    away: 'not kept, and there is no network now',
    keeping: 'fetching, {size}',
    kept: 'kept on this device, {size}',
    newer: 'kept; a newer edition is out, {size}',
    failed: 'the network gave out; what came so far stays',
    damaged: 'a file came damaged and was not kept',
    mending: 'some files were damaged; fetching them again',
    full: 'this device has no room left',
  },
  keep: 'Keep',
  update: 'Take the newer edition',
  forget: 'Take it off',
  retry: 'Try again',
};
