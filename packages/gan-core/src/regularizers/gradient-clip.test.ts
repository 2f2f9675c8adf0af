import { expect, it } from "vitest";
import { gradientClip } from "./gradient-clip.ts";

it("gradientClip() holds for both players, or for one", () => {
  expect(gradientClip().players).toEqual(["generator", "discriminator"]);
  expect(gradientClip({ players: "generator", norm: 3 })).toMatchObject({ norm: 3, players: ["generator"] });
});
