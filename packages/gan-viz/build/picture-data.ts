import type { HeatmapData } from "../src/index.ts";
import { field, heaps } from "../test/scenes/data.ts";

/*
 * What the README's example draws: mode collapse. The data lie in eight heaps on a ring, the fakes on five of them, a
 * little too far in, and the discriminator is the best there can be.
 */

const MODES = 8;
const REAL = { covered: MODES, radius: 1.4, sigma: 0.1 };
const FAKE = { covered: 5, radius: 1.25, sigma: 0.13 };
const BLUR = 1.7; // a network's densities are smoother than the points'

/** x0, y0, x1, y1, … */
export const real: Float32Array = heaps(320, MODES, REAL.radius, REAL.sigma);

/** x0, y0, x1, y1, … The second half of a longer sequence, as the first scatters like the real ones. */
export const fake: Float32Array = heaps(640, MODES, FAKE.radius, FAKE.sigma)
  .subarray(640)
  .filter((_, i) => (i >> 1) % MODES < FAKE.covered);

/** p(real) / (p(real) + p(fake)), with a little of both everywhere: far out it cannot tell. */
export const judged: HeatmapData = field(100, (x, y) => {
  const [a, b] = [density(x, y, REAL) + 0.02, density(x, y, FAKE) + 0.02];
  return a / (a + b);
});

function density(x: number, y: number, { covered, radius, sigma }: typeof REAL): number {
  const width = BLUR * sigma;
  let sum = 0;
  for (let k = 0; k < covered; k++) {
    const angle = (2 * Math.PI * k) / MODES;
    const squared = (x - radius * Math.cos(angle)) ** 2 + (y - radius * Math.sin(angle)) ** 2;
    sum += Math.exp(-squared / (2 * width * width)) / (2 * Math.PI * width * width);
  }
  return sum / covered;
}
