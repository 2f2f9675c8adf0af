import { expect, it, vi } from "vitest";
import { createSetup } from "../../../test/tasks.ts";
import { createTfjsEngine } from "./index.ts";

vi.mock("@tensorflow/tfjs-backend-wasm", () => ({
  get setWasmPaths() {
    throw new Error("Cannot find package '@tensorflow/tfjs-backend-wasm' imported from /x/dist/tfjs.js");
  },
}));

it('backend "auto" is cpu where TensorFlow.js is installed without its package for WebAssembly, with a note', async () => {
  const engine = await createTfjsEngine(createSetup(), { backend: "auto" });
  expect(engine.backend).toBe("cpu");
  expect(engine.note).toBe(
    "@tensorflow/tfjs-backend-wasm is not installed, so training runs on plain JavaScript and is slower.",
  );
  engine.dispose();
});
