import { expect, it } from "vitest";
import { ring } from "../distributions/ring.ts";
import { r1 } from "../regularizers/r1.ts";
import { sendable } from "./sendable.ts";

it("sendable() names what was built, wherever it stands, and leaves the rest", () => {
  const config = { seed: 3, trainingSet: null, data: ring({ noise: 0.1 }), regularizers: [r1()], ema: { decay: 0 } };
  const sent = sendable(config) as typeof config;
  expect(sent).toMatchObject({ seed: 3, trainingSet: null, ema: { decay: 0 } });
  expect(Object.keys(sent.data)).toEqual(["id", "params"]);
  expect(sent.data.params.noise).toBe(0.1);
  expect(sent.regularizers[0]).toEqual({ id: "r1", params: r1().params });
  expect(structuredClone(sent)).toEqual(sent);
});

it("sendable() leaves what is no object as it is", () => {
  for (const value of [undefined, null, -1, "seed", Number.NaN]) expect(sendable(value)).toBe(value);
});
