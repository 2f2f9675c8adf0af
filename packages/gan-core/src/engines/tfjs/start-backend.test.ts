import { expect, it, vi } from "vitest";
import { createSetup } from "../../../test/tasks.ts";
import { createTfjsEngine } from "./index.ts";

/* A test file is a thread of its own. In this one WebAssembly never starts: its files are not where they are said to be. */

it('backend "auto" is cpu where the files of wasm are missing, with a note', async () => {
  const printed = vi.spyOn(console, "warn").mockImplementation(() => {});
  const options = { backend: "auto", wasmPaths: "/nowhere/" } as const;
  const engine = await createTfjsEngine(createSetup(), options);
  expect(engine.backend).toBe("cpu");
  expect(engine.note).toBe(
    "TensorFlow.js could not start on WebAssembly here, so training runs on plain JavaScript and is slower.",
  );
  engine.dispose();
  const refused = createTfjsEngine(createSetup(), { ...options, backend: "wasm" });
  await expect(refused).rejects.toThrow('engine.backend must be available here (cpu), got "wasm".');
  await expect(refused).rejects.toHaveProperty("cause");
  printed.mockRestore();
});
