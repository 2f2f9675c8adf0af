import { expect, it } from "vitest";
import { fileName } from "./file-name.ts";

it("fileName() says which moment of which run it is", () => {
  expect(fileName({ seed: 1, iteration: 4200 }, "png")).toBe("gan-lab-seed-1-iteration-4200.png");
  expect(fileName({ seed: 42, iteration: 0 }, "csv", "losses")).toBe("gan-lab-losses-seed-42-iteration-0.csv");
});

it("fileName() refuses what could leave the folder", () => {
  expect(() => fileName({ seed: 1, iteration: 0 }, "png", "../x")).toThrow(
    'fileName: "../x" must be made of a–z, 0–9 and hyphens.',
  );
});
