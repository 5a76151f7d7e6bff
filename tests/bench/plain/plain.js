// The usual way: all of D3, one circle per dot, every circle's place set on every frame in which the page scrolls.
const dots = 1330;
const pots = 4;
const columns = 10;
const steps = [...document.querySelectorAll('[data-step]')];

// Where each dot rests at a step: a few of them live one pot further on with every step.
const layout = (step) => {
  const filled = new Array(pots).fill(0);
  return d3.range(dots).map((dot) => {
    const home = Math.floor((dot * pots) / dots);
    const pot = dot % 40 < step ? (home + 1) % pots : home;
    const place = filled[pot]++;
    return { x: pot * 100 + 5 + (place % columns) * 9, y: 395 - Math.floor(place / columns) * 9 };
  });
};
const layouts = d3.range(steps.length + 1).map(layout);
const circles = d3.select('svg').selectAll('circle').data(d3.range(dots)).join('circle').attr('r', 3.5).attr('fill', '#1a6180');

const draw = () => {
  const tops = steps.map((step) => step.getBoundingClientRect().top / innerHeight);
  const passed = Math.max(0, d3.bisectRight(tops, 0.5) - 1);
  const t = Math.min(1, Math.max(0, 1 - (tops[passed + 1] ?? 1)));
  const [from, to] = [layouts[passed], layouts[passed + 1]];
  circles.attr('cx', (dot) => d3.interpolateNumber(from[dot].x, to[dot].x)(t)).attr('cy', (dot) => d3.interpolateNumber(from[dot].y, to[dot].y)(t));
};

let waiting = false;
addEventListener('scroll', () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    draw();
  });
});
draw();
