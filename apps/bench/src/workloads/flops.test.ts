import { expect, it } from "vitest";
import { flopsOf } from "./flops.ts";
import { workloads } from "./workloads.ts";

const flops = (id: string) => flopsOf(workloads.find((workload) => workload.id === id)!);

it("flopsOf() of the small one, by hand", () => {
  // G: 2·8 + 8·8 + 8·2 = 96 weights, D: 2·8 + 8·8 + 8·1 = 88; 16 of each in the first layer.
  // A step of D is 96 + 4·88 + 2·72 = 592, of G 2·96 + 2·88 + 80 = 448, each times 2·150.
  expect(flops("small")).toBe(300 * (2 * 592 + 448));
});

it("flopsOf() with a penalty, by hand", () => {
  // G: 2·128 + 2·128² + 128·2 = 33,280, D: 33,152; 256 in the first layer. Five steps of D, one of G.
  const stepD = 33_280 + 4 * 33_152 + 2 * (33_152 - 256) + 4 * 33_152;
  const stepG = 2 * 33_280 + 2 * 33_152 + (33_280 - 256);
  expect(flops("gp128")).toBe(512 * (5 * stepD + stepG));
});

// Two steps of D and one of G without a penalty are 5G + 14D − G₁ − 4D₁ weights:
//   maxui  G = 50,400, D = 50,300, G₁ = D₁ = 200:  (252,000 + 704,200 − 1,000) · 2 · 150 = 286,560,000
//   big    G = 49,664, D = 49,536, G₁ = D₁ = 256:  (248,320 + 693,504 − 1,280) · 2 · 512 = 963,117,056
// Five steps of D with a penalty and one of G are 8G + 52D − G₁ − 10D₁:
//   gp512  G = 526,336, D = 525,824, G₁ = D₁ = 1,024:  (4,210,688 + 27,342,848 − 11,264) · 2 · 256
it.each([
  ["maxui", 286_560_000],
  ["big", 963_117_056],
  ["gp512", 31_542_272 * 512],
])("flopsOf() the workload %s is %i", (id, expected) => {
  expect(flops(id)).toBe(expected);
});
