import { expect, it } from "vitest";
import { gaussians } from "../distributions/index.ts";
import type { Engine } from "../engines/engine.ts";
import { createRng } from "../random/rng.ts";
import { createPackedView } from "./packed-view.ts";

/** A discriminator of packs of three points in the plane: it answers with the pack's first number, then its last. */
function recorder() {
  const seen: Float32Array[] = [];
  const engine = {
    discriminate(packs: Float32Array) {
      seen.push(packs);
      return packs.filter((_, i) => i % 6 === 0);
    },
    descent(fakes: Float32Array, real: Float32Array) {
      seen.push(fakes, real);
      return fakes.map((x) => 10 * x);
    },
  } as unknown as Engine;
  return { seen, engine };
}

const parts = { data: gaussians(), root: createRng(1) };

it("createPackedView() without packing is the engine itself", () => {
  const { engine } = recorder();
  expect(createPackedView(engine, { ...parts, packing: 1 })).toBe(engine);
});

it("discriminate() of a packed view judges each point once, in the same real company", () => {
  const { engine, seen } = recorder();
  const verdicts = createPackedView(engine, { ...parts, packing: 3 }).discriminate(Float32Array.of(1, 2, 3, 4));
  expect(verdicts).toEqual(Float32Array.of(1, 3));
  const packs = seen[0]!;
  expect([...packs.subarray(0, 2), ...packs.subarray(6, 8)]).toEqual([1, 2, 3, 4]);
  expect(packs.subarray(2, 6)).toEqual(packs.subarray(8, 12));
  expect(packs.subarray(2, 6)).toEqual(gaussians().sample(2, createRng(1).fork("company")));
  expect(packs.length).toBe(12);
});

it("descent() of a packed view fills the last pack from the list's start, and answers for each fake", async () => {
  const { engine, seen } = recorder();
  const view = createPackedView(engine, { ...parts, packing: 3 });
  expect(await view.descent(Float32Array.of(1, 2, 3, 4), Float32Array.of(5, 6))).toEqual(
    Float32Array.of(10, 20, 30, 40),
  );
  expect(seen[0]).toEqual(Float32Array.of(1, 2, 3, 4, 1, 2));
  expect(seen[1]).toEqual(Float32Array.of(5, 6, 5, 6, 5, 6));
});
