import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { registry } from "./registry.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

it("the README's example runs as a script of its own, and most of the ring is covered", {
  timeout: 120_000,
}, async () => {
  const example = /```js\n(.+?)```/s.exec(readme)![1]!;
  expect(example.trim().split("\n").length).toBeLessThan(16);
  const folder = await mkdtemp(join(tmpdir(), "gan-core-"));
  const script = join(folder, "example.mjs");
  await writeFile(script, example.replace('"gan-core"', JSON.stringify(new URL("./index.ts", import.meta.url))));
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  await rm(folder, { recursive: true });
  const [, value, floor] = /^coverage (\S+), of real points (\S+)$/m.exec(stdout)!.map(Number);
  // Two equal clouds: 1 − ∏ (N − i)/(2N − i) over the 5 nearest, 0.969 at N = 1000, give or take 0.006.
  expect(floor).toBeGreaterThan(0.95);
  expect(floor).toBeLessThan(0.99);
  expect(value).toBeGreaterThan(0.6);
  expect(value).toBeLessThanOrEqual(1);
});

describe("the README's table", () => {
  it.each([
    ["data", registry.distributions],
    ["latent", registry.latents],
    ["loss", registry.losses],
    ["regularizers", registry.regularizers],
    ["optimizers", registry.optimizers],
    ["divergences", registry.divergences],
    ["activations", registry.activations],
    ["normalizations", registry.normalizations],
    ["initializers", registry.initializers],
  ])("names every choice of %s", (kind, entries) => {
    const row = readme.split("\n").find((line) => line.startsWith(`| ${kind} |`))!;
    expect(row.match(/(?<=`)[a-z0-9-]+(?=`)/g)).toEqual(entries.map(({ id }) => id));
  });
});
