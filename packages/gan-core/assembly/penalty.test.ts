import { it } from "vitest";
import { everywhere, expectClose } from "../test/kernels.ts";

it("norms() is √(Σ g² + 1e-12) of each lane, over any number of rows", () => {
  // 3, 4 → 5; 0, 0 → 1e-6; 1, 0 → 1; NaN shows; 1e-30 is under the root's number
  const first = [3, 0, 1, Number.NaN, 1e-30, 6, 0, 0];
  const second = [4, 0, 0, 0, 0, 8, 2, 0];
  const wanted = [5, 1e-6, 1, Number.NaN, 1e-6, 10, 2, 1e-6];
  for (const rows of [2, 3]) {
    const got = everywhere((desk) => {
      const g = desk.put([...first, 9, 9, 9, 9, ...second, 9, 9, 9, 9, ...new Float32Array(12)]);
      const to = desk.blank(8);
      desk.run.norms(g, to, rows, 8, 48);
      return desk.take(to, 8);
    });
    for (const norms of got) expectClose(norms, wanted.map(Math.fround), 2e-7);
  }
});

it("penaltySeed() is slope · g/norm in each lane: the derivative of a function of the norm", () => {
  // (‖g‖ − 1)² at g = (3, 4): slope 2 · (5 − 1) = 8, so 8 · (3/5, 4/5); the second lane has slope 0
  const got = everywhere((desk) => {
    const g = desk.put([3, 7, 0, 0, 0, 0, 0, 0, 4, 7, 0, 0, 0, 0, 0, 0]);
    const slopes = desk.put([8, 0, -2, 0, 0, 0, 0, 0]);
    const norms = desk.put([5, 9, 1e-6, 1, 1, 1, 1, 1]);
    const u = desk.blank(16);
    desk.run.penaltySeed(g, u, slopes, norms, 2, 8, 32);
    return desk.take(u, 16);
  });
  for (const u of got)
    expectClose(
      u.map((v) => v + 0),
      [4.8, 0, 0, 0, 0, 0, 0, 0, 6.4, 0, 0, 0, 0, 0, 0, 0],
      2e-7,
    );
});
