import { expect, it } from "vitest";
import { filmEncoder, filmKinds } from "./film-encoder.ts";

it("filmKinds() is a GIF alone where nothing encodes video", async () => {
  expect(await filmKinds(480)).toEqual(["gif"]); // as here, in Node
});

it("filmEncoder() and filmKinds() refuse a size that video does not know", async () => {
  for (const size of [15, 481, 2162, Number.NaN]) {
    const rule = `film: size must be an even integer in [16, 2160], got ${size}.`;
    await expect(filmKinds(size)).rejects.toThrow(rule);
    await expect(filmEncoder("gif", { width: 0, height: 0 } as OffscreenCanvas, size)).rejects.toThrow(rule);
  }
});
