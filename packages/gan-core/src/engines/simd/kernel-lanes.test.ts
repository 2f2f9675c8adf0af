import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSetup } from "../../../test/tasks.ts";
import { scalarLanes } from "../../random/lanes.ts";
import { mixtureTable } from "../../random/mixture-table.ts";
import { createRng, type Rng } from "../../random/rng.ts";
import { createSimdEngine } from "./create-simd-engine.ts";

const { lanes, room, dispose } = await createSimdEngine(createSetup());
const state = (): Uint32Array => Uint32Array.from({ length: 16 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

describe("engine.lanes of the simd engine", () => {
  it.each([8, 512, 520, 4096])("draws %d numbers as plain JavaScript does, and leaves the same state", (n) => {
    const [ours, theirs] = [state(), state()];
    const words = [new Uint32Array(n), new Uint32Array(n)] as const;
    lanes!.words(ours, words[0], n);
    scalarLanes.words(theirs, words[1], n);
    const normals = [new Float32Array(n), new Float32Array(n)] as const;
    lanes!.normals(ours, normals[0], 0, n);
    scalarLanes.normals(theirs, normals[1], 0, n);
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
      const own = lanes!.room!(n)?.subarray(0); // where the lanes draw fastest, if so many fit there
      own?.set(us);
      lanes!.place(table, own ?? us, points);
      expect(points).toEqual(wanted);
    }
  });

  it("draws straight into the engine's own arrays", () => {
    const own = room!().noise;
    for (const draw of ["uniforms", "normals"] as const) {
      for (const [at, count] of [
        [0, 8],
        [3, 16],
        [own.length - 8, 8],
      ] as const) {
        const [ours, theirs] = [state(), state()];
        const wanted = own.fill(9).slice();
        lanes![draw](ours, own, at, count);
        scalarLanes[draw](theirs, wanted, at, count);
        expect(own).toEqual(wanted); // and nothing beside it
        expect(ours).toEqual(theirs);
      }
    }
    const table = mixtureTable(2, [-1, 1, 2, 3], [1, 2, 3, 4], [0.5, 0.5]);
    const us = lanes!.room!(8)!.fill(0.7);
    const wanted = own.fill(0.25).slice();
    scalarLanes.place(table, us.slice(), wanted.subarray(0, 16));
    lanes!.place(table, us, own.subarray(0, 16));
    expect(own).toEqual(wanted);
  });

  it("serves a stream that is the same without it, however numbers are asked for", () => {
    const ask = fc.record({
      what: fc.constantFrom("uniform", "normal", "uniforms", "normals", "mixture" as const),
      n: fc.nat(room!().noise.length / 2),
    });
    const table = mixtureTable(2, [-1, 1, 2, 3], [1, 2, 3, 4], [0.5, 0.5]);
    fc.assert(
      fc.property(fc.array(ask, { maxLength: 30 }), fc.nat(30), (asks, saveAfter) => {
        const answer = (rng: Rng, own: boolean): number[] => {
          const numbers: number[] = [];
          asks.forEach(({ what, n }, i) => {
            if (i === saveAfter) rng.restore(JSON.parse(JSON.stringify(rng.save())));
            const out = own ? room!().noise.subarray(0, 2 * n) : new Float32Array(2 * n);
            if (what === "uniform") numbers.push(rng.uniform());
            else if (what === "normal") numbers.push(rng.normal());
            else {
              if (what === "mixture") rng.mixture(table, out);
              else rng[what](out);
              numbers.push(...out);
            }
          });
          return numbers;
        };
        const wanted = answer(createRng(5), false);
        expect(answer(createRng(5, lanes), false)).toEqual(wanted);
        expect(answer(createRng(5, lanes), true)).toEqual(wanted);
      }),
    );
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
    expect(() => lanes!.normals(state(), new Float32Array(8), 0, 8)).toThrow("engine: must not be used after dispose");
  });
});
