import { expect, it } from "vitest";
import { edges, verbs } from "./graph.ts";
import { layerOf, partBy, partIds } from "./parts.ts";

it("partBy() goes along the sentence and stays at its ends", () => {
  expect(partBy("ArrowRight", "noise")).toBe("generator");
  expect(partBy("ArrowLeft", "generator")).toBe("noise");
  expect(partBy("ArrowLeft", "noise")).toBeUndefined();
  expect(partBy("End", "noise")).toBe(partIds.at(-1));
  expect(partBy("x", "noise")).toBeUndefined();
});

it("layerOf() has each part show a layer of its own", () => {
  const layers = Object.values(layerOf);
  expect(new Set(layers).size).toBe(layers.length);
});

it("every verb of the graph belongs to an edge", () => {
  const ids = edges.map(({ id }) => id);
  for (const { of } of verbs) expect(ids).toContain(of);
});
