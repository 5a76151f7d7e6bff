import { catalogsLoaded, localeOf } from '../../../i18n/index.ts';
import { copied, copiedPicture, handOver, pictureAddress, pngOf } from '../../../browser/index.ts';
import { writePicture, type Still } from '../../../stage/still.ts';
import { compose, type Ground } from './compose.ts';
import { shapeNames, textNames, type Frame, type Piece, type Pieces, type ShapeName } from './piece.ts';
import { words } from './words.ts';

/** Drawings and chapters by address: each is asked for once. */
const fetched = new Map<string, Promise<Response>>();

async function ask(address: string): Promise<Response> {
  const answer = fetched.get(address) ?? fetch(address).then((response) => (response.ok ? response : Promise.reject(new Error(`${response.status}`))));
  fetched.set(address, answer);
  // What failed may be asked again.
  answer.catch(() => fetched.delete(address));
  return (await answer).clone();
}

/** The steps of a chapter, from their address. */
export const piecesAt = async (address: string): Promise<Pieces> => (await ask(address)).json() as Promise<Pieces>;

/** What is shown of a step; another one can be put in its place. */
export interface Panel {
  readonly show: (pieces: Pieces, id: string) => void;
}

/** An element with its properties and what stands in it. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inside);
  return element;
}

const shapeSizes: Readonly<Record<ShapeName, readonly [number, number]>> = {
  wide: [28, 15],
  square: [20, 20],
  portrait: [18, 22],
  tall: [13, 23],
  figure: [24, 20],
};

let panels = 0;

/** Puts into `holder` what one can take of a step: its picture in every shape, and its texts. */
export async function openPanel(holder: HTMLElement): Promise<Panel> {
  await catalogsLoaded();
  const text = words[localeOf(document.documentElement.lang)];
  const group = `shape-${(panels += 1)}`;
  let now: { readonly pieces: Pieces; readonly piece: Piece } | undefined;
  let shape: ShapeName = 'square';

  const picture = made('img', { className: 'piece-picture', alt: '' });
  const size = made('p', { className: 'piece-size' });
  const said = made('p', { className: 'piece-said' });
  said.setAttribute('role', 'status');
  const say = (what: string) => {
    said.textContent = what;
  };

  const choices = shapeNames.map((name) => {
    const input = made('input', { type: 'radio', name: group, value: name, checked: name === shape });
    const [width, height] = shapeSizes[name];
    const outline = made('i', { className: name === 'figure' ? 'bare' : '' });
    outline.style.width = `${width}px`;
    outline.style.height = `${height}px`;
    input.addEventListener('change', () => {
      shape = name;
      draw();
    });
    return made('label', {}, input, made('span', {}, outline), text.shapes[name]);
  });

  const button = (label: string, act: () => Promise<string>, heard?: string) => {
    const one = made('button', { type: 'button', textContent: label });
    if (heard) one.setAttribute('aria-label', heard);
    one.addEventListener('click', async () => {
      say('');
      say(await act());
    });
    return one;
  };

  const frame = (): Frame => now!.piece.frames[shape];
  const name = (ending: string) => `${now!.pieces.chapter}-${now!.piece.id}-${frame().width}x${frame().height}.${ending}`;
  const svg = async (ground?: Ground) => {
    const [{ pieces, piece }, wanted] = [now!, frame()];
    const still = (await (await ask(piece.drawings[wanted.drawing])).json()) as Still;
    return writePicture(compose(pieces, wanted, still, ground));
  };
  const png = async (ground?: Ground) => pngOf(await svg(ground), frame());
  const save = async (what: Promise<Blob | undefined>, as: string) => {
    const file = await what.catch(() => undefined);
    if (!file) return text.notDrawn;
    handOver(file, as);
    return as;
  };
  const saving = [
    button(text.save.png, () => save(png(), name('png'))),
    button(text.save.svg, () =>
      save(
        svg().then((drawn) => new Blob([drawn], { type: 'image/svg+xml' })),
        name('svg'),
      ),
    ),
    button(text.save.clear, () => save(png('light'), name('transparent.png'))),
    button(text.save.dark, () => save(png('dark'), name('dark.png'))),
    button(text.save.email, async () => ((await copied(now!.piece.email)) ? text.copied(text.step) : text.refused)),
    button(text.save.copy, async () => ((await copiedPicture(png())) ? text.copied(text.picture) : text.refused)),
  ];

  const lines = textNames.map((kind) => {
    const value = made(kind === 'embed' ? 'code' : 'span', { className: `piece-${kind}` });
    const copy = button(
      text.copy,
      async () => ((await copied({ text: now!.piece.texts[kind] })) ? text.copied(text.texts[kind]) : text.refused),
      text.copyOf(text.texts[kind]),
    );
    copy.dataset['copies'] = kind;
    return {
      kind,
      value,
      row: made('div', {}, made('dt', { textContent: text.texts[kind] }), made('dd', {}, value), made('dd', { className: 'piece-press' }, copy)),
    };
  });

  /** Shows the picture as it will be; of two that were asked for, the later. */
  function draw(): void {
    const { width, height } = frame();
    size.textContent = `${width} × ${height}`;
    picture.width = width;
    picture.height = height;
    const [piece, wanted] = [now!.piece, shape];
    svg().then(
      (drawn) => {
        if (now!.piece !== piece || shape !== wanted) return;
        picture.src = pictureAddress(drawn);
        picture.alt = piece.texts.alt;
        holder.dataset['drawn'] = `${piece.id} ${wanted}`;
      },
      () => say(text.notDrawn),
    );
  }

  const shapesOf = made('fieldset', { className: 'piece-shapes' }, made('legend', { className: 'unseen', textContent: text.shape }), ...choices);
  const parts = [
    made('div', { className: 'piece-look' }, picture, size),
    made(
      'div',
      { className: 'piece-take' },
      shapesOf,
      made('p', { className: 'piece-buttons' }, ...saving),
      said,
      made('dl', { className: 'piece-texts' }, ...lines.map(({ row }) => row)),
    ),
  ];
  holder.classList.add('piece');

  return {
    show(pieces, id) {
      const piece = pieces.pieces.find((one) => one.id === id) ?? pieces.pieces[0]!;
      // Nothing can be pressed before there is something to take.
      if (!now) holder.replaceChildren(...parts);
      now = { pieces, piece };
      for (const { kind, value } of lines) value.textContent = piece.texts[kind];
      say('');
      draw();
    },
  };
}
