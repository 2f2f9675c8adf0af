import { type ProbeResult, readConfig } from "gan-core";
import { expect, it } from "vitest";
import { rowsOf } from "./rows.ts";

const cloud = (...verdicts: number[]) => ({
  points: new Float32Array(2 * verdicts.length),
  verdicts: Float32Array.from(verdicts),
});
const picture: ProbeResult = {
  iteration: 0,
  real: cloud(0.5, 0.5),
  fake: { ...cloud(0.25), latents: new Float32Array(2) },
  gradients: { points: new Float32Array(4), vectors: Float32Array.of(3, 4, 0, 1) },
};
const config = readConfig();

it("rowsOf() the discriminator’s loss add its two halves up", () => {
  // −log ½ = 0.6931 on real points, −log(1 − ¼) = 0.2877 on fakes, 0.9808 in all.
  const rows = rowsOf("lossD", { config, picture, raw: undefined });
  expect(rows.map(({ kind }) => kind)).toEqual(["real", "fake", "sum"]);
  expect(rows.map(({ value }) => value!.toFixed(4))).toEqual(["0.6931", "0.2877", "0.9808"]);
});

it("rowsOf() a loss of one half have no sum", () => {
  const rows = rowsOf("lossG", { config, picture, raw: undefined });
  expect(rows).toHaveLength(1);
  expect(rows[0]!.value).toBeCloseTo(-Math.log(0.25), 4);
});

it("rowsOf() a critic’s loss want its raw outputs, which verdicts do not tell", () => {
  const critic = readConfig({ loss: { id: "wasserstein" } });
  expect(rowsOf("lossG", { config: critic, picture, raw: undefined })[0]!.value).toBeUndefined();
  const raw = { real: Float32Array.of(1), fake: Float32Array.of(2, 4) };
  expect(rowsOf("lossG", { config: critic, picture, raw })[0]!.value).toBe(-3);
});

it("rowsOf() scores and gradients are means over what is shown", () => {
  expect(rowsOf("scores", { config, picture, raw: undefined }).map(({ value }) => value)).toEqual([0.5, 0.25]);
  expect(rowsOf("gradients", { config, picture, raw: undefined })[0]!.value).toBe(3); // lengths 5 and 1
});
