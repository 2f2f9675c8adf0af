import { readConfig } from "gan-core";
import { expect, it } from "vitest";
import recorded from "./recorded.json";
import { type RecordedFile, readRecording } from "./recording.ts";

const { picture, iteration, losses, divergences } = readRecording(recorded as unknown as RecordedFile);

it("readRecording() holds every part of the picture, in matching numbers", () => {
  const { real, fake, field, manifold, gradients } = picture;
  for (const cloud of [real!, fake!]) expect(cloud.points.length).toBe(2 * cloud.verdicts.length);
  expect(fake!.latents.length).toBe(fake!.points.length);
  expect(field!.values.length).toBe(field!.size ** 2);
  expect(manifold!.vertices.length).toBe(2 * manifold!.columns * manifold!.rows);
  expect(gradients!.vectors.length).toBe(gradients!.points.length);
  const mass = manifold!.cellMass * (manifold!.columns - 1) * (manifold!.rows - 1);
  expect(mass).toBeGreaterThan(0.98);
  expect(mass).toBeLessThanOrEqual(1);
});

it("readRecording() leads up to the moment it shows", () => {
  expect(losses.at(-1)![0]).toBe(iteration);
  expect(divergences[0]![0]).toBe(0);
  expect(divergences.at(-1)![0]).toBe(iteration);
  const js = picture.divergences!["grid-js"]!;
  expect(Math.abs(divergences.at(-1)![2] - js.value)).toBeLessThan(1 / 255); // its curve is kept in 255 steps of at most 1 bit
});

it("readRecording() shows a run that has learned", () => {
  const js = divergences.map((row) => row[2]);
  expect(js.at(-1)).toBeLessThan(js[0]! / 3);
  expect(js.at(-1)).toBeGreaterThan(picture.divergences!["grid-js"]!.floor);
});

it("recorded.json spells its config out as gan-core reads it", () => {
  expect(readConfig(recorded.config)).toEqual(recorded.config);
});
