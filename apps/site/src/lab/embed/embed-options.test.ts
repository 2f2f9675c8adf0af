import { expect, it } from "vitest";
import { readEmbed } from "./embed-options.ts";

it("readEmbed() tells options from the run, which it leaves as it is", () => {
  const { run, options, refused } = readEmbed(
    "#data=mixture-ring(modes:6)&show=run,iteration&seed=3&layers=real,fake&start=press&speed=60&until=2000&theme=dark&lang=zh",
  );
  expect(run).toBe("data=mixture-ring(modes:6)&seed=3");
  expect(refused).toEqual([]);
  expect([...options.parts]).toEqual(["run", "iteration"]);
  expect([...options.layers!]).toEqual(["real", "fake"]);
  expect(options).toMatchObject({ start: "press", speed: 60, until: 2000, theme: "dark", language: "zh" });
});

it("readEmbed() of nothing shows the usual parts and starts when it is seen", () => {
  const { run, options } = readEmbed("");
  expect(run).toBe("");
  expect(options).toMatchObject({ start: "seen", speed: Number.POSITIVE_INFINITY, layers: undefined, language: "en" });
  expect([...readEmbed("#hide=run,reset").options.parts]).toEqual(["layers", "iteration"]);
  expect([...readEmbed("#show=").options.parts]).toEqual([]);
});

it("readEmbed() refuses hostile options by name, and keeps the usual in their place", () => {
  const { options, refused } = readEmbed(
    "#show=hero,<script>&speed=NaN&until=-1&start=%E0%A4%A&lang=__proto__&theme=constructor&layers=toString",
  );
  expect(refused).toHaveLength(7);
  expect(refused[1]).toBe('speed must be a number in [1, 1000000000], got "NaN".');
  expect(options).toEqual(readEmbed("").options);
});

it("readEmbed() passes names of Object over to the run, which refuses them", () => {
  expect(readEmbed("#constructor=1&__proto__=2").run).toBe("constructor=1&__proto__=2");
});
