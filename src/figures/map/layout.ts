import type { Box, View } from '../figure.ts';
import { pageOf } from '../marks/lettering.ts';
import { vessels, type Vessel } from '../vessels/counts.ts';
import type { ActorId, LinkId, MarketId } from './ids.ts';

export type At = readonly [x: number, y: number];

export interface Pot extends Box {
  readonly key: Vessel;
  readonly columns: number;
}

/** Where a link runs, from who pays or acts to who is paid or acted on; where its number and its words are. */
export interface Way {
  readonly paths: readonly (readonly At[])[];
  /** Ways that join another one have no head. */
  readonly joins?: true;
  readonly badge?: At;
  readonly words: { readonly at: At; readonly anchor: 'start' | 'end'; readonly width: number };
}

/** Where everything is in a view, in viewBox units; depends on the view’s size alone. */
export interface Layout {
  readonly narrow: boolean;
  readonly ledger: Box;
  /** The height at which dots cross from pot to pot, and the pipe of the first link lies. */
  readonly manifold: number;
  readonly pots: readonly Pot[];
  readonly pitch: number;
  readonly actors: Readonly<Record<ActorId, Box>>;
  readonly markets: Readonly<Record<MarketId, Box>>;
  readonly links: Readonly<Record<LinkId, Way>>;
  readonly gate: Box;
  /** Width of a pipe, radius of a link’s number, first line of the key of evidence. */
  readonly pipe: number;
  readonly radius: number;
  /** Where an amount on record is, beside whom it belongs to, where boxes have no room for it. */
  readonly sizes: Readonly<Partial<Record<ActorId, { readonly at: At; readonly anchor: 'start' | 'middle' }>>>;
  readonly key: { readonly at: At; readonly line: number; readonly sample: number; readonly width: number };
  /** Baselines of a pot’s name and amount, below its rim. */
  readonly potLines: readonly [name: number, amount: number];
  readonly caption: number;
}

const known = new Map<string, Layout>();

export function layoutOf(view: View): Layout {
  const { left, right, narrow } = pageOf(view);
  const name = `${view.name} ${view.box} ${view.width}`;
  // A slide is wider than a phone, and as high.
  const found = known.get(name) ?? (narrow ? placed(left, view.box ? slide : phone, (right - left) / 384) : placed(left, desktop, 1));
  known.set(name, found);
  return found;
}

/** Sideways by the page’s margin, and as wide as the page; a drawing is laid out from nought. */
function placed(left: number, layout: Layout, wider: number): Layout {
  const at = ([x, y]: At): At => [x * wider + left, y];
  const box = <B extends Box>(b: B): B => ({ ...b, x: b.x * wider + left, width: b.width * wider });
  const { pitch } = layout;
  const each = <K extends string, A, B>(all: Readonly<Record<K, A>>, make: (one: A) => B) =>
    Object.fromEntries(Object.entries<A>(all).map(([key, one]) => [key, make(one)])) as Record<K, B>;
  return {
    ...layout,
    ledger: box(layout.ledger),
    gate: box(layout.gate),
    pots: layout.pots.map((pot) => ({ ...box(pot), columns: Math.floor((pot.width * wider - pitch * 0.6) / pitch) })),
    sizes: Object.fromEntries(Object.entries(layout.sizes).map(([key, size]) => [key, { ...size, at: at(size.at) }])),
    actors: each(layout.actors, box),
    markets: each(layout.markets, box),
    links: each(layout.links, (way): Way => ({
      ...way,
      paths: way.paths.map((path) => path.map(at)),
      ...(way.badge && { badge: at(way.badge) }),
      words: { ...way.words, at: at(way.words.at), width: way.words.width * wider },
    })),
    key: { ...layout.key, at: at(layout.key.at) },
  };
}

const b = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

function potsOf(top: number, floor: number, spans: Readonly<Record<Vessel, readonly [x: number, width: number]>>, pitch: number): Pot[] {
  return vessels.map((key) => {
    const [x, width] = spans[key];
    return { key, ...b(x, top, width, floor - top), columns: Math.floor((width - pitch * 0.6) / pitch) };
  });
}

// A table of places, a place a line.
// prettier-ignore
const desktop = ((): Layout => {
  const pitch = 12;
  return {
    narrow: false,
    ledger: b(0, 74, 840, 164),
    manifold: 112,
    pitch,
    pots: potsOf(126, 228, { tga: [14, 168], rrp: [202, 130], reserves: [350, 284], other: [650, 176] }, pitch),
    actors: {
      people: b(14, 304, 168, 54),
      funds: b(202, 304, 130, 54),
      banks: b(400, 304, 160, 54),
      dealers: b(330, 402, 200, 54),
      leveraged: b(330, 524, 200, 54),
      crypto: b(632, 524, 194, 54),
    },
    markets: {
      shares: b(306, 632, 92, 54),
      gold: b(406, 632, 92, 54),
      treasuries: b(506, 632, 104, 54),
      bitcoin: b(632, 632, 94, 54),
      ether: b(732, 632, 94, 54),
    },
    links: {
      treasury: { joins: true, paths: [[[496, 126], [496, 112], [98, 112], [98, 126]], [[267, 126], [267, 112]]], badge: [396, 112], words: { at: [248, 97], anchor: 'start', width: 270 } },
      price: { paths: [[[480, 228], [480, 304]], [[480, 358], [480, 402]]], badge: [480, 268], words: { at: [502, 264], anchor: 'start', width: 102 } },
      borrowers: { paths: [[[430, 456], [430, 524]]], badge: [430, 490], words: { at: [464, 486], anchor: 'start', width: 380 } },
      'forced-sale': { paths: [[[430, 578], [430, 606], [352, 606], [352, 632]], [[430, 578], [430, 606], [452, 606], [452, 632]]], badge: [430, 606], words: { at: [412, 596], anchor: 'end', width: 150 } },
      'crypto-closed': { paths: [[[729, 578], [729, 606], [679, 606], [679, 632]], [[729, 578], [729, 606], [779, 606], [779, 632]]], badge: [729, 606], words: { at: [714, 594], anchor: 'end', width: 180 } },
      'next-call': { paths: [[[306, 659], [266, 659], [266, 551], [330, 551]]], badge: [266, 606], words: { at: [246, 602], anchor: 'end', width: 240 } },
      taxes: { paths: [[[98, 304], [98, 228]]], words: { at: [112, 270], anchor: 'start', width: 80 } },
      park: { paths: [[[267, 304], [267, 228]]], words: { at: [285, 253], anchor: 'start', width: 180 } },
      deposits: { paths: [[[332, 331], [400, 331]]], words: { at: [372, 320], anchor: 'start', width: 60 } },
      'fund-repo': { paths: [[[267, 358], [267, 429], [330, 429]]], words: { at: [253, 400], anchor: 'end', width: 200 } },
      srf: { paths: [[[610, 238], [610, 429], [530, 429]]], words: { at: [632, 286], anchor: 'start', width: 200 } },
    },
    gate: b(408, 470, 44, 40),
    pipe: 15,
    radius: 12,
    sizes: {},
    key: { at: [14, 424], line: 54, sample: 52, width: 170 },
    potLines: [20, 42],
    caption: 97,
  };
})();

// A table of places, a place a line.
// prettier-ignore
const phone = ((): Layout => {
  const pitch = 5.2;
  return {
    narrow: true,
    ledger: b(0, 44, 384, 88),
    manifold: 65,
    pitch,
    pots: potsOf(71, 127, { tga: [4, 84], rrp: [94, 66], reserves: [166, 126], other: [298, 82] }, pitch),
    actors: {
      people: b(4, 168, 80, 22),
      funds: b(87, 168, 80, 22),
      banks: b(196, 168, 62, 22),
      dealers: b(172, 212, 86, 22),
      leveraged: b(152, 272, 118, 22),
      crypto: b(284, 272, 100, 22),
    },
    markets: {
      shares: b(96, 324, 50, 50),
      gold: b(150, 324, 50, 50),
      treasuries: b(204, 324, 62, 50),
      bitcoin: b(274, 324, 54, 50),
      ether: b(332, 324, 52, 50),
    },
    links: {
      treasury: { joins: true, paths: [[[229, 71], [229, 65], [46, 65], [46, 71]], [[127, 71], [127, 65]]], badge: [178, 65], words: { at: [240, 57], anchor: 'start', width: 140 } },
      price: { paths: [[[227, 127], [227, 168]], [[227, 190], [227, 212]]], badge: [227, 149], words: { at: [216, 153], anchor: 'end', width: 120 } },
      borrowers: { paths: [[[215, 234], [215, 272]]], badge: [215, 253], words: { at: [231, 257], anchor: 'start', width: 150 } },
      'forced-sale': { paths: [[[215, 294], [215, 313], [121, 313], [121, 324]], [[215, 294], [215, 313], [175, 313], [175, 324]]], badge: [215, 310], words: { at: [204, 306], anchor: 'end', width: 92 } },
      'crypto-closed': { paths: [[[334, 294], [334, 315], [301, 315], [301, 324]], [[334, 294], [334, 315], [358, 315], [358, 324]]], badge: [334, 312], words: { at: [323, 306], anchor: 'end', width: 92 } },
      'next-call': { paths: [[[104, 324], [104, 283], [152, 283]]], badge: [104, 304], words: { at: [92, 308], anchor: 'end', width: 90 } },
      taxes: { paths: [[[46, 168], [46, 127]]], words: { at: [54, 150], anchor: 'start', width: 40 } },
      park: { paths: [[[127, 168], [127, 127]]], words: { at: [136, 146], anchor: 'start', width: 80 } },
      deposits: { paths: [[[167, 179], [196, 179]]], words: { at: [170, 170], anchor: 'start', width: 30 } },
      'fund-repo': { paths: [[[127, 190], [127, 223], [172, 223]]], words: { at: [120, 210], anchor: 'end', width: 90 } },
      srf: { paths: [[[280, 132], [280, 223], [258, 223]]], words: { at: [289, 148], anchor: 'start', width: 99 } },
    },
    gate: b(203, 243, 24, 20),
    pipe: 7,
    radius: 7.5,
    sizes: { funds: { at: [133, 203], anchor: 'start' }, dealers: { at: [264, 227], anchor: 'start' }, leveraged: { at: [211, 307], anchor: 'middle' } },
    key: { at: [4, 214], line: 17, sample: 18, width: 96 },
    potLines: [12, 25],
    caption: 57,
  };
})();

/** As on a phone, with more room between lines: their letters grow (stage/letters.ts). */
const slide: Layout = {
  ...phone,
  potLines: [15, 31],
  markets: Object.fromEntries(Object.entries(phone.markets).map(([id, market]) => [id, { ...market, height: 58 }])) as Record<MarketId, Box>,
};

/** The place of dot `index` in a pot: rows fill from the floor up, each from the left. */
export function slot({ pots, pitch }: Layout, vessel: Vessel, index: number): At {
  const pot = pots.find(({ key }) => key === vessel) as Pot;
  const side = (pot.width - pot.columns * pitch) / 2;
  return [pot.x + side + ((index % pot.columns) + 0.5) * pitch, pot.y + pot.height - (Math.floor(index / pot.columns) + 0.5) * pitch - pitch * 0.25];
}
