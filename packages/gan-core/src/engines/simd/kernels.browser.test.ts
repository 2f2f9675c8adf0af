import { expect, it } from "vitest";
import { createLaneStream, laneWords } from "../../random/lane-stream.ts";
import { createRng } from "../../random/rng.ts";
import { loadKernels } from "./kernels.ts";

it("loadKernels() starts every build in a browser, and each draws the bits that plain JavaScript does", async () => {
  const n = 4096;
  const wanted = createLaneStream(laneWords(createRng(1))).normals(new Float32Array(n));
  for (const options of [{ precision: "exact" }, { precision: "fast" }, { variant: "scalar" }] as const) {
    const { run, buffer, base } = await loadKernels({ bytes: 4 * n + 64, ...options });
    new Uint32Array(buffer, base, 16).set(laneWords(createRng(1)));
    run.normals(base, base + 64, n);
    expect(new Uint32Array(buffer, base + 64, n)).toEqual(new Uint32Array(wanted.buffer));
  }
});
