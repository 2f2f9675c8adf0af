import { describe, expect, it } from "vitest";
import { createSetup } from "../../../test/tasks.ts";
import { scalarLanes } from "../../random/lanes.ts";
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
