import { expect, it, vi } from "vitest";
import { placeOf, railIds } from "./rail.ts";
import { allShapes, dataOf, shapeOf, thumbOf } from "./shapes.ts";

it("railIds are shapes that there are", () => {
  for (const id of railIds) expect(shapeOf(id).id).toBe(id);
  expect(railIds).toHaveLength(7);
});

it("allShapes has all of the registry's distributions: each lies in the plane unless told otherwise", () => {
  expect(allShapes).toHaveLength(28);
  for (const shape of allShapes) expect(shape().dims, shape.id).toBe(2);
});

it("placeOf() puts a shape at its own place, and others where one gets to them", () => {
  expect(placeOf({ id: "moons" })).toBe("moons");
  expect(placeOf({ id: "pinwheel" })).toBe("more");
  expect(placeOf({ id: "drawn" })).toBe("draw");
  expect([placeOf({ id: "points" }), placeOf({ id: "image" })]).toEqual(["own", "own"]);
});

it("thumbOf() has nearly all of every shape's points in the square, and fills a good part of it", () => {
  for (const shape of allShapes) {
    const points = [...thumbOf(shape())];
    expect(points).toHaveLength(260);
    expect(points.filter((value) => Math.abs(value) <= 1).length, shape.id).toBeGreaterThan(250);
    expect(Math.max(...points.map(Math.abs)), shape.id).toBeGreaterThan(0.5);
  }
});

it("thumbOf() follows the parameters, and is the same each time", () => {
  const [one, two] = [1, 2].map((modes) => thumbOf({ id: "mixture-ring", params: { modes } }));
  expect(one).not.toEqual(two);
  expect(thumbOf({ id: "ring" })).toEqual(thumbOf({ id: "ring" }));
});

it("dataOf() spells every parameter out, and refuses what is out of range by name", () => {
  expect(dataOf({ id: "mixture-ring", params: { modes: 5 } })).toEqual({
    id: "mixture-ring",
    params: { modes: 5, radius: 0.8, sigma: 0.05 },
  });
  expect(() => dataOf({ id: "mixture-ring", params: { modes: 99 } })).toThrow("mixture-ring: modes must be");
  expect(() => shapeOf("tesseract")).toThrow("got tesseract.");
});

it("thumbOf() goes by the shape alone, whether or not the page has the library yet", async () => {
  const before = thumbOf({ id: "moons" });
  vi.resetModules(); // as where a page is built: nothing has been loaded
  const fresh = await import("./shapes.ts");
  expect(fresh.thumbOf({ id: "moons" })).toEqual(before);
  expect(before.every((value) => Math.abs(value) < 1)).toBe(true);
});
