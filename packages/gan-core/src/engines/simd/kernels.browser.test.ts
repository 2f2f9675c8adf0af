import { expect, it } from "vitest";
import { scalarLanes } from "../../random/lanes.ts";
import { loadKernels } from "./kernels.ts";

it("loadKernels() starts every build in a browser, and each draws the bits that plain JavaScript does", async () => {
  const n = 4096;
  const state = () => Uint32Array.from({ length: 16 }, (_, i) => 1 + i * 0x01234567);
  const wanted = new Float32Array(n);
  scalarLanes.normals(state(), wanted, 0, n);
  for (const options of [{ precision: "exact" }, { precision: "fast" }, { variant: "scalar" }] as const) {
    const { run, buffer, base } = await loadKernels({ bytes: 4 * n + 64, ...options });
    new Uint32Array(buffer, base, 16).set(state());
    run.normals(base, base + 64, n);
    expect(new Uint32Array(buffer, base + 64, n)).toEqual(new Uint32Array(wanted.buffer));
  }
});
