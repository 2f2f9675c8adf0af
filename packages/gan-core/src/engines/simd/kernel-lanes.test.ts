import { describe, expect, it } from "vitest";
import { createSetup } from "../../../test/tasks.ts";
import { scalarLanes } from "../../random/lanes.ts";
import { mixtureTable } from "../../random/mixture-table.ts";
import { createRng } from "../../random/rng.ts";
import { createSimdEngine } from "./create-simd-engine.ts";

const { lanes, dispose } = await createSimdEngine(createSetup());
const state = (): Uint32Array => Uint32Array.from({ length: 16 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

describe("engine.lanes of the simd engine", () => {
  it.each([8, 512, 520, 4096])("draws %d numbers as plain JavaScript does, and leaves the same state", (n) => {
    const [ours, theirs] = [state(), state()];
    const words = [new Uint32Array(n), new Uint32Array(n)] as const;
    lanes!.words(ours, words[0]);
    scalarLanes.words(theirs, words[1]);
    const normals = [new Float32Array(n), new Float32Array(n)] as const;
    lanes!.normals(ours, normals[0]);
    scalarLanes.normals(theirs, normals[1]);
    expect(words[0]).toEqual(words[1]);
    expect(normals[0]).toEqual(normals[1]);
    expect(ours).toEqual(theirs);
  });

  it.each([
    ["one component on a line", 1, [1]],
    ["equal shares in the plane", 2, [0.25, 0.25, 0.25, 0.25]],
    ["shares that differ, one of them none", 3, [0.1, 0, 0.55, 0.05, 0.3]],
    ["more components than its memory holds", 2, new Array<number>(400).fill(1 / 400)],
    ["points wider than its memory", 600, [0.5, 0.5]],
  ])("places points as plain JavaScript does: %s", (_, dims, shares) => {
    const rng = createRng(8);
    const numbers = Float64Array.from({ length: shares.length * dims }, () => 4 * rng.uniform() - 2);
    const table = mixtureTable(dims, numbers, numbers, shares);
    for (const n of [1, 3, 170, 171, 1000]) {
      const us = new Float32Array(n);
      const points = new Float32Array(n * dims);
      rng.uniforms(us);
      rng.normals(points);
      us[0] = 0;
      us[n - 1] = 1 - 2 ** -24;
      const wanted = points.slice();
      scalarLanes.place(table, us, wanted);
      lanes!.place(table, us, points);
      expect(points).toEqual(wanted);
    }
  });

  it("serves a stream, which is the same as without it", () => {
    const [fast, slow] = [createRng(5, lanes), createRng(5)];
    for (let i = 0; i < 1500; i++) {
      expect(fast.normal()).toBe(slow.normal());
      if (i % 3 === 0) expect(fast.uniform()).toBe(slow.uniform());
    }
    expect(fast.save()).toEqual(slow.save());
  });

  it("draws nothing after dispose", () => {
    dispose();
    expect(() => lanes!.normals(state(), new Float32Array(8))).toThrow("engine: must not be used after dispose");
  });
});
