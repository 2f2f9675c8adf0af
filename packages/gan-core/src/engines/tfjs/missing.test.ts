import { expect, it } from "vitest";
import { isMissing } from "./missing.ts";

it("isMissing() knows the words of Node, of Vite and of a browser", () => {
  for (const words of [
    "Cannot find package '@tensorflow/tfjs' imported from /x/dist/chunk.js",
    'Could not resolve "@tensorflow/tfjs-backend-wasm" imported by "gan-core". Is it installed?',
    'Failed to resolve module specifier "@tensorflow/tfjs".',
  ]) {
    expect(isMissing(new Error(words))).toBe(true);
  }
  expect(isMissing(new Error("out of memory"))).toBe(false);
  expect(isMissing("@tensorflow/tfjs")).toBe(false);
});
