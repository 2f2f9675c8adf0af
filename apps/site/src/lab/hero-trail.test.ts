import type { RunConfig } from "gan-core";
import { expect, it } from "vitest";
import { createHeroTrail } from "./hero-trail.ts";

const config = (seed: number) => ({ seed, data: { id: "ring" }, generator: {} }) as unknown as RunConfig;
const [one, other] = [config(1), config(2)];
const picture = (iteration: number) => ({
  iteration,
  fake: { points: new Float32Array([iteration, 0]), verdicts: new Float32Array(1), latents: new Float32Array(2) },
});

it("see() keeps where fakes were, each moment once", () => {
  const trail = createHeroTrail();
  for (const iteration of [0, 5, 5, 9]) trail.see(picture(iteration), one);
  expect(trail.data.frames).toBe(3);
});

it("see() of an earlier moment forgets what was before it", () => {
  const trail = createHeroTrail();
  for (const iteration of [0, 5, 9, 2]) trail.see(picture(iteration), one);
  expect(trail.data.frames).toBe(1);
});

it("see() of another run at the same moment forgets the first", () => {
  const trail = createHeroTrail();
  trail.see(picture(0), one);
  trail.see(picture(0), other);
  trail.see(picture(4), other);
  expect(trail.data.frames).toBe(2);
});

it("see() of a picture without fakes changes nothing", () => {
  const trail = createHeroTrail();
  trail.see(picture(3), one);
  trail.see({ iteration: 4 }, one);
  expect(trail.data.frames).toBe(1);
});

it("see() goes on with the same fakes when a page that was spared shows more of them at rest", () => {
  const trail = createHeroTrail();
  const many = (iteration: number, count: number) => ({
    iteration,
    fake: {
      points: new Float32Array(2 * count).fill(iteration),
      verdicts: new Float32Array(count),
      latents: new Float32Array(count),
    },
  });
  trail.see(many(1, 300), one);
  trail.see(many(2, 300), one);
  trail.see(many(3, 450), one);
  expect([trail.data.frames, trail.data.count]).toEqual([3, 300]);
});
