import { expect, it } from "vitest";
import { type FilmCanvas, type FilmEncoder, type FilmSource, film } from "./film.ts";

const canvas = {} as FilmCanvas;

/** Writes down what it is asked for. */
function notes({ bytes = 0 } = {}): { said: string[]; encoder: FilmEncoder; source: (frames: number) => FilmSource } {
  const said: string[] = [];
  return {
    said,
    source: (frames) => ({ frames, draw: async (frame) => void said.push(`draw ${frame}`) }),
    encoder: {
      bytes,
      add: async (at, duration) => void said.push(`add ${at} for ${duration}`),
      finish: async () => {
        said.push("finish");
        return new Blob(["film"]);
      },
      cancel: async () => void said.push("cancel"),
    },
  };
}

it("film() draws a frame, encodes it, and only then goes on to the next", async () => {
  const { said, encoder, source } = notes();
  const progress: number[] = [];
  const blob = await film(source(2), canvas, encoder, { rate: 4, progress: (done, of) => progress.push(done / of) });
  expect(said).toEqual(["draw 0", "add 0 for 0.25", "draw 1", "add 0.25 for 0.25", "finish"]);
  expect(progress).toEqual([0.5, 1]);
  expect(await blob.text()).toBe("film");
});

it("film() ends at once when it is called off, and lets go of what it had", async () => {
  const { said, encoder, source } = notes();
  const control = new AbortController();
  const made = film(source(100), canvas, encoder, {
    rate: 10,
    signal: control.signal,
    progress: () => control.abort(),
  });
  await expect(made).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  expect(said).toEqual(["draw 0", "add 0 for 0.1", "cancel"]);
});

it("film() passes on what the source throws, after letting go", async () => {
  const { said, encoder } = notes();
  const source = { frames: 3, draw: () => Promise.reject(new Error("the run is gone")) };
  await expect(film(source, canvas, encoder, { rate: 10 })).rejects.toThrow("the run is gone");
  expect(said).toEqual(["cancel"]);
});

it("film() refuses what would not fit, and rates and counts that are none", async () => {
  const large = notes({ bytes: 300e6 });
  await expect(film(large.source(5), canvas, large.encoder, { rate: 10 })).rejects.toThrow(
    "film: must hold at most 256000000 bytes, got 300000000.",
  );
  expect(large.said.at(-1)).toBe("cancel");
  const { encoder, source } = notes();
  await expect(film(source(1), canvas, encoder, { rate: Number.NaN })).rejects.toThrow("rate must be in [1, 50]");
  await expect(film(source(0), canvas, encoder, { rate: 1 })).rejects.toThrow(
    "film: frames must be an integer in [1, 10000], got 0.",
  );
});
