// Where dots rest and fly on the floor page; shared by its script and by whoever writes the page.
export const dots = 1330;
export const pots = ['#8a5a00', '#6b3fa0', '#1a6180', '#8a857a'];
const columns = 10;
const moved = 40;

/** The pot of a dot at a step: a few of them live one pot further on with every step. */
const potOf = (dot, step) => {
  const home = Math.floor((dot * pots.length) / dots);
  return dot % moved < step ? (home + 1) % pots.length : home;
};

/** The place of every dot at a step, in viewBox units. */
export const layout = (step) => {
  const filled = pots.map(() => 0);
  return Array.from({ length: dots }, (_, dot) => {
    const pot = potOf(dot, step);
    const place = filled[pot]++;
    return [pot * 100 + 5 + (place % columns) * 9, 395 - Math.floor(place / columns) * 9, pot];
  });
};

/** One path for each pot: every dot a stroke of no length with a round cap. */
export const pathsOf = (places, without = new Set()) => {
  const paths = pots.map(() => '');
  places.forEach(([x, y, pot], dot) => {
    if (!without.has(dot)) paths[pot] += `M${x},${y}h0`;
  });
  return paths;
};
