import { drawQr } from '../shared/qr.ts';

/** Where a code leads phones: to the step on the slide, or to the class's own page with the quiz. */
export type Goal = 'step' | 'class';

export interface Codes {
  /** Whether one is as large as the screen. */
  readonly large: boolean;
  /** Draws what is shown anew: the step or the lesson may be another. */
  draw(): void;
  /** The step's code by turns: small beside the picture, as large as the screen, away. */
  turn(): void;
  /** The class's code as large as the screen, or away. */
  ofClass(shown: boolean): void;
  /** Back to what was there before one was large. */
  rest(): void;
}

/** The codes for phones, one at a time in a figure. `goals` are their addresses as published, `tell` hears which one is as large as the screen. */
export function createCodes(figure: HTMLElement, goals: () => Readonly<Record<Goal, string>>, tell: (large: Goal | undefined) => void): Codes {
  const name = figure.querySelector<HTMLElement>('[data-class]')!;
  let large: Goal | undefined;
  /** Whether the step's is beside the picture while none is large. */
  let small = true;

  const draw = () => {
    const goal = large ?? 'step';
    const address = hereOrPublished(goals()[goal]);
    drawQr(figure.querySelector('svg')!, address);
    figure.querySelector('[data-qr-address]')!.textContent = address.replace(/^https?:\/\//, '');
    name.textContent = name.dataset[goal]!;
  };
  const show = (goal: Goal | undefined) => {
    large = goal;
    figure.hidden = !large && !small;
    Object.assign(figure.dataset, { qr: large ? 'large' : 'small', goal: large ?? 'step' });
    tell(large);
    draw();
  };
  const codes: Codes = {
    get large() {
      return large !== undefined;
    },
    draw,
    turn() {
      const next = large === 'step' ? 'away' : small || large ? 'large' : 'small';
      small = next !== 'away';
      show(next === 'large' ? 'step' : undefined);
    },
    ofClass(shown) {
      if (shown !== (large === 'class')) show(shown ? 'class' : undefined);
    },
    rest: () => show(undefined),
  };
  figure.addEventListener('click', codes.rest);
  return codes;
}

/** Beside these slides, or where they are published when these are served on this machine alone. */
function hereOrPublished(address: string): string {
  const here = /^https?:$/.test(location.protocol) && !/^(localhost|127\.|\[::1\])/.test(location.hostname);
  const { origin, href } = new URL(address);
  return here ? location.origin + href.slice(origin.length) : href;
}
