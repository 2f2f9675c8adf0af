import { createTfjsEngine } from "../src/engines/tfjs/index.ts";
import { takeThreeSteps, threeSteps } from "./three-steps.ts";

/** Takes the steps in a worker, with the options it is sent, and answers with where it ran and where they led. */
addEventListener("message", async ({ data: options }) => {
  const engine = await createTfjsEngine(threeSteps, options);
  postMessage({ backend: engine.backend, parameters: await takeThreeSteps(engine) });
});
