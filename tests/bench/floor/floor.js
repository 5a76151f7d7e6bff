// The least a page like this can do: what rests is written when a step begins, and each frame moves only what flies.
import { dots, layout, pathsOf } from './dots.js';

const steps = [...document.querySelectorAll('[data-step]')];
const resting = [...document.querySelectorAll('#rest path')];
const flying = document.querySelector('#fly');
let tops = [];
let height = 0;
let shown = -1;
let from, to, flights;

const measure = () => {
  height = innerHeight;
  tops = steps.map((step) => step.getBoundingClientRect().top + scrollY);
};

const begin = (step) => {
  shown = step;
  from = layout(step);
  to = layout(step + 1);
  flights = [];
  for (let dot = 0; dot < dots; dot++) if (from[dot][0] !== to[dot][0] || from[dot][1] !== to[dot][1]) flights.push(dot);
  pathsOf(from, new Set(flights)).forEach((d, pot) => resting[pot].setAttribute('d', d));
};

const draw = () => {
  waiting = false;
  const middle = scrollY + height / 2;
  let step = steps.length - 1;
  while (step > 0 && tops[step] > middle) step--;
  if (step !== shown) begin(step);
  const t = Math.min(1, Math.max(0, 1 - ((tops[step + 1] ?? Infinity) - scrollY) / height));
  let d = '';
  for (const dot of flights)
    d += `M${Math.round(from[dot][0] + (to[dot][0] - from[dot][0]) * t)},${Math.round(from[dot][1] + (to[dot][1] - from[dot][1]) * t)}h0`;
  flying.setAttribute('d', d);
};

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  },
  { passive: true },
);
addEventListener('resize', measure);
measure();
