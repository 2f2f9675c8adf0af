import { afterEach, expect, it, vi } from "vitest";
import { createSetup } from "../../../test/tasks.ts";
import { createTfjsEngine } from "./index.ts";

const setup = createSetup();

afterEach(() => void vi.unstubAllGlobals());

/* A test file is a thread of its own: the tests before the first engine on wasm see none started. */

it('backend "auto" without WebAssembly is cpu, and says so in a sentence', async () => {
  vi.stubGlobal("WebAssembly", undefined);
  const engine = await createTfjsEngine(setup, { backend: "auto" });
  expect(engine.backend).toBe("cpu");
  expect(engine.note).toBe("WebAssembly is missing here, so training runs on plain JavaScript and is slower.");
  engine.dispose();
});

it("a backend asked for by name is refused where it does not start, with what does and why", async () => {
  const refused = createTfjsEngine(setup, { backend: "webgl" });
  await expect(refused).rejects.toThrow('engine.backend must be available here (cpu, wasm), got "webgl".');
  await expect(refused).rejects.toMatchObject({ cause: "WebGL is missing here" });
  vi.stubGlobal("WebAssembly", undefined);
  await expect(createTfjsEngine(setup, { backend: "wasm" })).rejects.toThrow(
    'engine.backend must be available here (cpu), got "wasm".',
  );
});

it("a backend that nobody knows is refused", async () => {
  await expect(createTfjsEngine(setup, { backend: "gpu" as "cpu" })).rejects.toThrow(
    'engine.backend must be one of "auto", "cpu", "wasm", "webgl", got "gpu".',
  );
});
