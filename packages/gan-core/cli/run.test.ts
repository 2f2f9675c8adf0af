import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createGan, createHistory, readConfig, readPointsCsv, readRun } from "../src/index.ts";
import { recordingTerminal } from "../test/recording-terminal.ts";
import { run } from "./run.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gan-run-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

/** Runs the command with the words given; a number that is not quoted by spaces is a word too. */
async function gan(args: readonly string[], input = "") {
  const terminal = recordingTerminal(input);
  const code = await run(args, terminal);
  return { code, text: terminal.text(), lines: terminal.lines };
}

const small = ["--set", "generator.hidden=[4]", "--set", "discriminator.hidden=[4]", "--set", "batchSize=8"];

it("gan train, sample and eval make a run, its points and its numbers", async () => {
  const trained = await gan([
    "train",
    ...small,
    "-n",
    "30",
    "--metrics",
    "energy",
    "-c",
    "50",
    "--json",
    "-o",
    at("run.json"),
  ]);
  expect(trained.code).toBe(0);
  const { checkpoint } = readRun(readFileSync(at("run.json"), "utf8"));
  expect(checkpoint).toMatchObject({ iteration: 30, config: { batchSize: 8, generator: { hidden: [4] } } });

  // Points and measures as the library gives them, of a Gan trained without the command.
  const twin = await createGan(checkpoint.config);
  await twin.advance({ iterations: 30 });
  const request = { fake: { count: 7 }, divergences: { ids: ["energy"], count: 50 } };
  const { fake, divergences } = await twin.probe(request);
  await twin.dispose();

  const sampled = await gan(["sample", at("run.json"), "--count", "7"]);
  expect(Float32Array.from(readPointsCsv(sampled.text).points)).toEqual(fake!.points);
  const evaluated = await gan(["eval", at("run.json"), "--metrics", "energy", "--count", "50", "--json"]);
  expect(JSON.parse(evaluated.text)).toMatchObject({ iteration: 30, metrics: divergences });
  expect(JSON.parse(trained.text)).toMatchObject(JSON.parse(evaluated.text) as object);
});

it("gan train --resume equals the run that was never interrupted, bit for bit, history and all", async () => {
  const common = [...small, "--every", "7", "--history"];
  await gan(["train", ...common, "-n", "40", "-o", at("whole.json")]);
  await gan(["train", ...common, "-n", "17", "-o", at("part.json")]);
  const { code } = await gan(["train", "--resume", at("part.json"), "-n", "40", "-o", at("rest.json")]);
  expect(code).toBe(0);
  const [whole, rest] = ["whole.json", "rest.json"].map((name) => readRun(readFileSync(at(name), "utf8")));
  expect(rest!.checkpoint).toEqual(whole!.checkpoint);
  expect(rest!.history!.end).toBe(40);
  expect(createHistory({}, rest!.history).iterations[0]).toBe(0);
});

it("gan train --resume saves to the file it came from, and changes on the way what --set says", async () => {
  await gan(["train", ...small, "-n", "5", "-o", at("run.json")]);
  const { code } = await gan(["train", "--resume", at("run.json"), "-n", "6", "--set", "loss=hinge"]);
  expect(code).toBe(0);
  expect(readRun(readFileSync(at("run.json"), "utf8")).checkpoint).toMatchObject({
    iteration: 6,
    config: { loss: { id: "hinge" } },
  });
});

it("gan train --resume refuses what a run keeps, by name", async () => {
  await gan(["train", ...small, "-n", "5", "-o", at("run.json")]);
  const resume = ["train", "--resume", at("run.json")];
  expect(await gan([...resume, "--set", "batchSize=9"])).toMatchObject({
    code: 2,
    lines: [expect.stringMatching(/^gan: --set with --resume: patch must have no keys but .*, got "batchSize"\.$/)],
  });
  expect((await gan([...resume, "--seed", "9"])).lines).toEqual([
    "gan: --seed must be left out with --resume, as a run keeps its own, got 9.",
  ]);
  expect((await gan([...resume, "-n", "4"])).lines).toEqual([
    "gan: --iterations must be at least 5, where the run is, got 4.",
  ]);
});

it("gan train that stops being finite ends with 3, says when and where, and saves the last good state", async () => {
  const wild = [
    "--set",
    "loss=wasserstein",
    "--set",
    "optimizers.discriminator=sgd",
    "--set",
    "optimizers.generator=sgd",
  ];
  const rates = ["generator", "discriminator"].flatMap((p) => ["--set", `optimizers.${p}.params.rate=10`]);
  const { code, lines } = await gan(["train", ...small, ...wild, ...rates, "-n", "5000", "-o", at("run.json")]);
  expect(code).toBe(3);
  const said =
    /^gan: the .* must be finite, got a number that is not at iteration (\d+); iteration (\d+) is saved to/.exec(
      lines.at(-1)!,
    )!;
  expect(Number(said[2])).toBe(Number(said[1]) - 1);
  const { checkpoint } = readRun(readFileSync(at("run.json"), "utf8"));
  expect(checkpoint.iteration).toBe(Number(said[2]));
  expect(checkpoint.players.generator.parameters.every(Number.isFinite)).toBe(true);
});

it("gan train --log writes a row at every look, resumed or not, and none twice", async () => {
  const log = ["--every", "5", "--log", at("log.csv")];
  await gan(["train", ...small, "-n", "10", "-o", at("run.json"), ...log]);
  await gan(["train", "--resume", at("run.json"), "-n", "20", ...log]);
  const rows = readFileSync(at("log.csv"), "utf8").trimEnd().split("\n");
  expect(rows.map((row) => row.split(",")[0])).toEqual(["iteration", "0", "5", "10", "15", "20"]);
});

it("gan train --data trains on the points of a file", async () => {
  writeFileSync(at("mine.csv"), "x,y\n1,2\n3,4\n");
  expect((await gan(["train", ...small, "--data", at("mine.csv"), "-n", "2", "-o", at("run.json")])).code).toBe(0);
  expect(readRun(readFileSync(at("run.json"), "utf8")).checkpoint.config.data).toMatchObject({
    id: "points",
    params: { points: [1, 2, 3, 4], dims: 2 },
  });
});

it("gan train --seconds trains for as long as it says", async () => {
  const { code } = await gan(["train", ...small, "--seconds", "0.3", "-o", at("run.json")]);
  expect(code).toBe(0);
  expect(readRun(readFileSync(at("run.json"), "utf8")).checkpoint.iteration).toBeGreaterThan(0);
});

it("gan sample draws other points from another seed, real ones if asked, and writes JSON to a file that ends so", async () => {
  await gan(["train", ...small, "-n", "2", "-o", at("run.json")]);
  const sample = async (...more: string[]) => (await gan(["sample", at("run.json"), "-c", "4", ...more])).text;
  expect(await sample("--seed", "7")).toBe(await sample("--seed", "7"));
  expect(await sample("--seed", "7")).not.toBe(await sample());
  expect(await sample("--real")).not.toBe(await sample());
  expect(await sample("--out", at("points.json"))).toBe("");
  expect(JSON.parse(readFileSync(at("points.json"), "utf8"))).toHaveLength(4);
});

it("gan sample --average draws from the generator's moving average", async () => {
  await gan(["train", ...small, "--set", "ema.decay=0.9", "-n", "20", "-o", at("run.json")]);
  const [plain, average] = [await gan(["sample", at("run.json")]), await gan(["sample", at("run.json"), "--average"])];
  expect(average.text).not.toBe(plain.text);
});

it("gan config prints what readConfig makes of it: file, then --set in its order, then --seed", async () => {
  const set = ["--set", "data=ring", "--set", "data.params.noise=0.2"];
  const { code, text } = await gan(["config", "-", ...set, "--seed", "5"], '{ "batchSize": 32, "seed": 1 }');
  expect(code).toBe(0);
  expect(JSON.parse(text)).toEqual(
    readConfig({ seed: 5, batchSize: 32, data: { id: "ring", params: { noise: 0.2 } } }),
  );
});

it("gan schema prints a JSON Schema, of a config or of a sweep", async () => {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  const config = { $schema, $id: "urn:gan-core:run-config:1" };
  expect(JSON.parse((await gan(["schema"])).text)).toMatchObject(config);
  expect(JSON.parse((await gan(["schema", "config"])).text)).toMatchObject(config);
  expect(JSON.parse((await gan(["schema", "sweep"])).text)).toMatchObject({ $schema, $id: "urn:gan-core:sweep:1" });
});

it("gan --help and --version are data, and end well", async () => {
  const help = await gan(["--help"]);
  expect(help).toMatchObject({ code: 0, lines: [] });
  for (const command of ["train", "sample", "eval", "sweep", "list", "config", "schema"])
    expect(help.text).toContain(command);
  expect(help.text).toMatch(/Exit codes:\n {2}0 {4}done/);
  expect(await gan(["--version"])).toMatchObject({ code: 0, text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

it.each([
  [["bogus"], /^gan: unknown command 'bogus'$/],
  [["train", "--bogus"], /^gan: unknown option '--bogus'$/],
  [["sample"], /^gan: missing required argument 'run'$/],
  [["sample", "x", "--format", "xml"], /^gan: option .* argument 'xml' is invalid\. Allowed choices are csv, json\.$/],
  [["sample", "x", "--count", "0"], /^gan: --count must be an integer in \[1, 1000000\], got "0"\.$/],
  [["sample", "/none.json"], /^gan: \/none\.json must be a file that can be read, got no such file\.$/],
  [["eval"], /^gan: eval must be given a run, or --real and --fake, got "neither"\.$/],
  [["eval", "run.json", "--real", "a.csv"], /got "run, real"\.$/],
  [
    ["config", "--set", "generator.hidden[0]=-3"],
    /^gan: generator\.hidden\[0\] must be an integer in \[1, 1024\], got -3\.$/,
  ],
  [["config", "--set", "dat.id=ring"], /^gan: config must have no keys but .*, got "dat"\.$/],
  [["train", "--out", "/"], /^gan: --out must be a file, got "\/, a directory"\.$/],
  [["train", "--out", "/none/run.json"], /^gan: --out must be in a directory that exists, got "\/none\/run\.json"\.$/],
])("gan %j says in one line what is wrong, and ends with 2", async (args, line) => {
  expect(await gan(args)).toEqual({ code: 2, text: "", lines: [expect.stringMatching(line)] });
});

it("gan names the file and the field of a bad config, and writes nothing", async () => {
  writeFileSync(at("config.json"), '{ "schedule": { "generatorSteps": 11 } }');
  expect(await gan(["train", at("config.json"), "-o", at("run.json")])).toEqual({
    ...{ code: 2, text: "" },
    lines: [`gan: ${at("config.json")}: schedule.generatorSteps must be an integer in [0, 10], got 11.`],
  });
  expect(existsSync(at("run.json"))).toBe(false);
});

it("gan says which file is no JSON, and which is no run", async () => {
  expect((await gan(["config", "-"], "{")).lines[0]).toMatch(/^gan: standard input must be JSON: /);
  expect((await gan(["sample", "-"], "{}")).lines[0]).toMatch(/^gan: standard input: run must be /);
});
