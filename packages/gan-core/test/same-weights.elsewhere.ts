import { runs, weightsAfter } from "./same-weights.ts";

// In a page under test every import() goes through the test runner, which other places are without.
Object.assign(globalThis, { __vitest_browser_runner__: { wrapDynamicImport: (load: () => unknown) => load() } });

/**
 * Trains where it was loaded, in a worker or a frame. Sent the name of a run and a port, it answers on the port with the
 * hash of the weights after 10,000 iterations, and whether code may be made of text here.
 */
addEventListener("message", async ({ data, ports: [port] }: MessageEvent<string>) => {
  const weights = await weightsAfter(10_000, runs[data]!).catch(String);
  port!.postMessage({ weights, canEvaluate: canEvaluate() });
});

function canEvaluate(): boolean {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}
