import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { registry } from "./registry.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

const examples = [...readme.matchAll(/```js\n(.+?)```/gs)].map(([, code]) => code!);

/** Runs an example as a script of its own, in a folder of its own, and answers with what it prints. */
async function run(example: string): Promise<string> {
  const at = (path: string) => JSON.stringify(new URL(path, import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), "gan-core-"));
  await writeFile(
    join(folder, "example.mjs"),
    example.replace('"gan-core"', at("./index.ts")).replace('"gan-core/tfjs"', at("./tfjs/index.ts")),
  );
  const { stdout } = await promisify(execFile)(process.execPath, ["example.mjs"], { cwd: folder });
  await rm(folder, { recursive: true });
  return stdout;
}

it("the README's first example runs as it is, and most of the ring is covered", { timeout: 120_000 }, async () => {
  const [example] = examples;
  expect(example!.trim().split("\n").length).toBeLessThan(16);
  const [, value, floor] = /^coverage (\S+), of real points (\S+)$/m.exec(await run(example!))!.map(Number);
  // Two equal clouds: 1 − ∏ (N − i)/(2N − i) over the 5 nearest, 0.969 at N = 1000, give or take 0.006.
  expect(floor).toBeGreaterThan(0.95);
  expect(floor).toBeLessThan(0.99);
  expect(value).toBeGreaterThan(0.6);
  expect(value).toBeLessThanOrEqual(1);
});

it("the README's other examples for Node run as they are", { timeout: 120_000 }, async () => {
  const others = examples.slice(1).filter((example) => !example.includes("Worker("));
  expect(others).toHaveLength(2);
  const checks = [
    "if (again.iteration !== 120) throw new Error(again.iteration);",
    'const [a, b] = [await gan.checkpoint(), await next.checkpoint()].map((c) => c.players.generator.parameters);\nif (String(a) !== String(b)) throw new Error("parameters differ");',
  ];
  for (const [i, example] of others.entries()) await run(`${example}\n${checks[i]!}`);
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
