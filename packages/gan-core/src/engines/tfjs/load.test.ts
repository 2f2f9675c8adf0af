import { expect, it } from "vitest";
import { loadTfjs } from "./load.ts";

const inNode = Object.assign(new Error("Cannot find package '@tensorflow/tfjs' imported from /x/dist/chunk.js"), {
  code: "ERR_MODULE_NOT_FOUND",
});

it("loadTfjs() says in one line how to install what is missing, and what it is wanted for", async () => {
  const missing = () => Promise.reject(inNode);
  const line = 'engine "tfjs": TensorFlow.js must be installed: npm i @tensorflow/tfjs @tensorflow/tfjs-backend-wasm.';
  await expect(loadTfjs(undefined, missing)).rejects.toThrow(new Error(line, { cause: inNode }));
  await expect(loadTfjs("Unrolling is for it", missing)).rejects.toThrow(`Unrolling is for it. ${line}`);
});

it("loadTfjs() passes on every other failure", async () => {
  const offline = new TypeError("Failed to fetch dynamically imported module: https://x.org/tfjs-a1b2.js");
  await expect(loadTfjs(undefined, () => Promise.reject(offline))).rejects.toBe(offline);
});
