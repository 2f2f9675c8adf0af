import type { Frame } from "gan-core";
import { expect, it } from "vitest";
import { isHeap, observe } from "./observe.ts";

const measured = (value: number) => ({ value, floor: 0.1, count: 2000 });
const frame = (probe: object) =>
  ({ iteration: 7, losses: new Float64Array(), probe: { iteration: 7, ...probe } }) as unknown as Frame;

it("observe() counts a mode with next to nothing in it as missed, and says which", () => {
  // of four modes the fair share is 0.25, and 15 % of it 0.0375
  const modes = { shares: Float32Array.of(0.9, 0.01, 0.05, 0), covered: Uint8Array.of(1, 1, 1, 0), highQuality: 0.96 };
  expect(observe(frame({ modes }))).toEqual({
    observation: { iteration: 7, modes: { covered: 2, of: 4 } },
    missed: [1, 3],
  });
});

it("observe() follows JS, and where that was not measured the first of which less is better", () => {
  const both = observe(frame({ divergences: { "grid-kl": measured(1), "grid-js": measured(0.4) } }));
  expect(both).toMatchObject({ divergence: "grid-js", observation: { divergence: { value: 0.4, floor: 0.1 } } });
  const other = observe(frame({ divergences: { precision: measured(1), "sliced-wasserstein": measured(0.2) } }));
  expect(other.divergence).toBe("sliced-wasserstein");
});

it("observe() tells nothing that was not measured in this frame", () => {
  expect(observe(frame({}))).toEqual({ observation: { iteration: 7 } });
});

it("observe() of a heap between the modes counts it as one, as it is a collapse", () => {
  const modes = { shares: Float32Array.of(0, 0, 0.001, 0), covered: Uint8Array.of(0, 0, 1, 0), highQuality: 0.001 };
  expect(observe(frame({ modes })).observation.modes).toEqual({ covered: 0, of: 4 });
  expect(observe(frame({ modes }), true).observation.modes).toEqual({ covered: 1, of: 4 });
  expect(observe(frame({ modes }), true).missed).toEqual([0, 1, 2, 3]);
});

it("isHeap() of fakes less than half as spread as real points", () => {
  const at = (...points: number[]) => ({ points: Float32Array.from(points), verdicts: new Float32Array() });
  const real = at(-1, 0, 1, 0); // a root mean square of 1
  expect(isHeap({ real, fake: { ...at(5.1, 3, 5.9, 3), latents: new Float32Array() } })).toBe(true); // of 0.4
  expect(isHeap({ real, fake: { ...at(4.4, 3, 5.6, 3), latents: new Float32Array() } })).toBe(false); // of 0.6
  expect(isHeap({ real })).toBeUndefined();
});

it("observe() leaves out verdicts that are no numbers, as of a run about to break", () => {
  const cloud = (verdict: number) => ({ points: Float32Array.of(0, 0), verdicts: Float32Array.of(verdict) });
  expect(observe(frame({ real: cloud(1), fake: cloud(Number.NaN) })).observation.verdicts).toBeUndefined();
  expect(observe(frame({ real: cloud(1), fake: cloud(0.25) })).observation.verdicts).toEqual({ real: 1, fake: 0.25 });
});
