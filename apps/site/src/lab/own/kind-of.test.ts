import { expect, it } from "vitest";
import { kindOf } from "./kind-of.ts";

it("kindOf() goes by type, and by name where the system knows no type", () => {
  expect(kindOf({ name: "a", type: "image/png" })).toBe("image");
  expect(kindOf({ name: "cat.SVG", type: "" })).toBe("image");
  expect(kindOf({ name: "a.csv", type: "application/vnd.ms-excel" })).toBe("text");
  expect(kindOf({ name: "a.json", type: "application/json" })).toBe("text");
  expect(kindOf({ name: "points", type: "" })).toBe("text");
  expect(kindOf({ name: "a.zip", type: "application/zip" })).toBe("other");
});
