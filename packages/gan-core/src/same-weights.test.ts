import { expect, it } from "vitest";
import golden from "../test/same-weights.json" with { type: "json" };
import { runs, weightsAfter } from "../test/same-weights.ts";

/*
 * Not a test that training is right: others are for that. It is a guard against another machine, browser or version
 * computing anything else. Whoever changes a sampler or a kernel on purpose takes the new hash from the failure.
 */
it.each(Object.entries(runs))(
  "createGan() gives the same weights everywhere after 10,000 iterations: %s",
  async (name, run) => {
    expect(await weightsAfter(10_000, run)).toBe(golden[name as keyof typeof golden]);
  },
);
