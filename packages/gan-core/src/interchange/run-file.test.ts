import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { hinge } from "../losses/index.ts";
import type { RunConfigInput } from "../training/config.ts";
import { createGan } from "../training/create-gan.ts";
import { createHistory } from "../training/create-history.ts";
import type { Gan } from "../training/gan.ts";
import { type RecordedGan, recordHistory } from "../training/record-history.ts";
import { textCrc32 } from "./crc32.ts";
import { readRun, type SavedRun, writeRun } from "./run-file.ts";

/** All that a checkpoint can hold: slots, vectors of spectral normalisation, an average, a training set's count. */
const small: RunConfigInput = {
  seed: 5,
  trainingSet: 20,
  generator: { hidden: [2] },
  discriminator: { hidden: [2] },
  regularizers: [{ id: "spectral-norm" }, { id: "r1" }],
  ema: { decay: 0.9 },
  batchSize: 4,
  engine: { id: "tfjs", backend: "cpu" },
};

async function recorded(config: RunConfigInput): Promise<[Gan, RecordedGan]> {
  const gan = await createGan(config);
  return [gan, await recordHistory(gan, createHistory({ capacity: 4, spacing: 2 }))];
}

/** Five moments with changes by hand between them; then a few iterations more. */
async function live(gan: RecordedGan): Promise<void> {
  for (let i = 1; i <= 9; i++) {
    await gan.advance({ players: i === 4 ? "generator" : "both" });
    if (i === 3) await gan.configure({ loss: { id: "hinge" }, schedule: { generatorSteps: 2 } });
    if (i === 6) await gan.configure({ optimizers: { generator: { id: "sgd", params: { rate: 0.01 } } } });
  }
}

const save = async (gan: RecordedGan): Promise<SavedRun> => ({
  checkpoint: await gan.checkpoint(),
  history: gan.history.save(),
});

let run: SavedRun;
let text: string;
beforeAll(async () => {
  const [gan, recording] = await recorded(small);
  await live(recording);
  run = await save(recording);
  text = writeRun(run);
  await gan.dispose();
});

describe("writeRun() then readRun()", () => {
  it("is the run as it was, and writing it again gives the same text", () => {
    expect(readRun(text)).toEqual(run);
    expect(writeRun(readRun(text))).toBe(text);
  });

  it("goes on with the same bits as a run that was never saved", async () => {
    const [whole, wholeRecording] = await recorded(small);
    const [resumed, _] = [await createGan(run.checkpoint.config), await live(wholeRecording)];
    await resumed.restore(readRun(text).checkpoint);
    for (const gan of [whole, resumed]) await gan.advance({ iterations: 7 });
    expect(await resumed.checkpoint()).toEqual(await whole.checkpoint());
    await Promise.all([whole.dispose(), resumed.dispose()]);
  });

  it("rewinds and branches as the run that was never saved", async () => {
    const [whole, wholeRecording] = await recorded(small);
    await live(wholeRecording);
    const { checkpoint, history } = readRun(text);
    const loaded = await createGan(checkpoint.config);
    await loaded.restore(checkpoint);
    const loadedRecording = await recordHistory(loaded, createHistory({ capacity: 4, spacing: 2 }, history));
    const moments = await Promise.all(
      [wholeRecording, loadedRecording].map(async (gan) => {
        const all = [];
        for (const iteration of [9, 2, 5, 0, 3, 7]) {
          await gan.rewind(iteration);
          all.push(await gan.checkpoint());
        }
        await gan.rewind(5);
        await gan.configure({ loss: { id: "wasserstein" } });
        await gan.advance({ iterations: 6 });
        return [...all, await gan.checkpoint(), gan.history.save()];
      }),
    );
    expect(moments[1]).toEqual(moments[0]);
    await Promise.all([whole.dispose(), loaded.dispose()]);
  });

  it("takes a run without a history, and one whose history is empty", () => {
    const { checkpoint } = run;
    expect(readRun(writeRun({ checkpoint }))).toEqual({ checkpoint });
    const history = createHistory().save();
    expect(readRun(writeRun({ checkpoint, history }))).toEqual({ checkpoint, history });
  });

  it("takes patches made with an entry's own function as the plain choices they are", () => {
    const kept = run.history!.kept.filter(({ changes }) => changes === 0);
    const changes = [{ iteration: 9, patch: { loss: hinge(), ema: { start: 3 } } }];
    const history = { ...run.history!, kept, changes };
    expect(readRun(writeRun({ ...run, history })).history!.changes).toEqual([
      { iteration: 9, patch: { loss: { id: "hinge", params: {} }, ema: { start: 3 } } },
    ]);
  });

  it("takes other whitespace, and a byte order mark", () => {
    expect(readRun(`\uFEFF ${JSON.stringify(JSON.parse(text))}\n`)).toEqual(run);
  });
});

describe("writeRun()", () => {
  it("writes the config once, and beside a kept checkpoint only what is different there", () => {
    const { checkpoint, history } = JSON.parse(text);
    expect(checkpoint.config).toEqual(run.checkpoint.config);
    const keys = history.kept.map((item: { checkpoint: { config?: object } }) =>
      Object.keys(item.checkpoint.config ?? {}),
    );
    // rate, loss and steps of the first ones are of before the changes at 3 and 6
    expect(keys[0]).toEqual(["loss", "optimizers", "schedule"]);
    expect(keys.at(-1)).toEqual([]);
  });

  it.each([
    [(r: SavedRun) => ({ ...r, more: 1 }), 'run must have no keys but checkpoint, history, got "more".'],
    [() => undefined, "run must be an object, got undefined."],
    [
      (r: SavedRun) => ({ checkpoint: { ...r.checkpoint, iteration: Number.NaN } }),
      "run.checkpoint.iteration must be an integer of at least 0, got NaN.",
    ],
    [
      (r: SavedRun) => ({ checkpoint: { ...r.checkpoint, average: r.checkpoint.average!.map(() => 1 / 0) } }),
      "run.checkpoint.average[0] must be a finite number, got Infinity.",
    ],
    [
      (r: SavedRun) => ({ ...r, checkpoint: { ...r.checkpoint, iteration: 10 } }),
      "run.checkpoint.iteration must be a finite number of at most 9, got 10.",
    ],
    [
      (r: SavedRun) => ({ ...r, checkpoint: { ...r.checkpoint, config: { ...r.checkpoint.config, seed: 6 } } }),
      "run.history.kept[0].checkpoint.config.seed must be the run's own",
    ],
  ])("refuses what is no run by name (%#)", (spoil, message) => {
    expect(() => writeRun(spoil(run) as SavedRun)).toThrow(RangeError);
    expect(() => writeRun(spoil(run) as SavedRun)).toThrow(message);
  });
});

/** The file with one value changed and its checksum made anew, as another program might write it. */
function forged(path: string, value: unknown): string {
  const { checksum: _, ...content } = JSON.parse(text);
  const keys = path.split(".");
  const last = keys.pop()!;
  const place = keys.reduce((at, key) => at[key], content);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return JSON.stringify({ ...content, checksum: textCrc32(JSON.stringify(content)) });
}

describe("readRun() refuses by path, rule and value:", () => {
  it.each([
    [5, "run must be the text of a file, got 5."],
    ["", "run must be JSON, and whole: "],
    ["{}", 'run must be an object with format "gan-core run", got an object with keys none.'],
    ["[1]", 'run must be an object with format "gan-core run", got [1].'],
    ["null", "got null."],
  ])("%j", (input, message) => {
    expect(() => readRun(input as string)).toThrow(RangeError);
    expect(() => readRun(input as string)).toThrow(message);
  });

  it.each([
    ["format", "tfjs model", 'run must be an object with format "gan-core run", got an object with keys'],
    ["version", 2, "run.version must be 1; a newer gan-core wrote this, got 2."],
    ["version", undefined, "run.version must be an integer of at least 1, got undefined."],
    ["comment", "hello", "run must have no keys but format, version, checkpoint, history, checksum, got"],
    ["checkpoint", undefined, "run.checkpoint must be an object, got undefined."],
    ["checkpoint.config", undefined, "run.checkpoint.config must be an object, got undefined."],
    ["checkpoint.config", null, "run.checkpoint.config: config must be an object, got null."],
    ["checkpoint.config.batchSize", 0, "run.checkpoint.config: batchSize must be an integer in [1, 8192], got 0."],
    // 2 → 3 → 2: 3·3 + 4·2 weights and biases
    [
      "checkpoint.config.generator.hidden",
      [3],
      "run.checkpoint.players.generator.parameters must be a Float32Array of 17",
    ],
    [
      "checkpoint.players.generator.slots",
      {},
      "run.checkpoint.players.generator.slots must be 0 arrays, got an object",
    ],
    [
      "checkpoint.players.generator.steps",
      -1,
      "run.checkpoint.players.generator.steps must be an integer of at least 0",
    ],
    ["checkpoint.players.generator.parameters.floats", 3, "parameters.base64 must hold 12 bytes, got 48."],
    ["checkpoint.players.discriminator.spectral", undefined, "discriminator.spectral must be a Float32Array of 3"],
    [
      "checkpoint.random.mix.uniform.drawn",
      513,
      "run.checkpoint.random.mix.uniform.drawn must be an integer in [0, 512], got 513.",
    ],
    ["checkpoint.shown", undefined, "run.checkpoint.shown must be an integer of at least 0, got undefined."],
    ["history", null, "run.history must be an object, got null."],
    ["history.kept", 1, "run.history.kept must be an array, got 1."],
    [
      "history.kept.1.checkpoint.config",
      { seed: 6 },
      "run.history.kept[1].checkpoint.config.seed must be the run's own",
    ],
    ["history.kept.1.checkpoint.config", [], "run.history.kept[1].checkpoint.config must be an object, got []."],
    [
      "history.kept.1.checkpoint.players.generator.parameters.crc32",
      "0",
      "run.history.kept[1].checkpoint.players.generator.parameters.crc32 must be",
    ],
    [
      "history.kept.2.checkpoint.iteration",
      4,
      "run.history.kept[2].checkpoint.iteration must be an integer in [5, 9], got 4.",
    ],
    ["history.changes.0.patch", { seed: 1 }, "run.history.changes[0].patch: patch must have no keys but loss, "],
  ])("%s: %j", (path, value, message) => {
    expect(() => readRun(forged(path, value))).toThrow(RangeError);
    expect(() => readRun(forged(path, value))).toThrow(message);
  });

  it("a number that could be right, by the checksum alone", () => {
    expect(() => readRun(text.replace('"seed": 5', '"seed": 6'))).toThrow(
      /^run\.checksum must be \w{8}, or the file is/,
    );
  });
});

it("readRun() fills in what configs did not have yet when the file was written", () => {
  expect(readRun(forged("checkpoint.config.packing", undefined))).toEqual(run);
});

describe("readRun() of a damaged file", () => {
  it("with any one character changed is refused, or gives the same run", () => {
    const place = fc.nat({ max: text.length - 1 });
    const character = fc.oneof(
      fc.constantFrom(...'0123456789abcdefABF+/= \n\t",:{}[]-.e'),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    let refused = 0;
    fc.assert(
      fc.property(place, character, (at, other) => {
        const damaged = text.slice(0, at) + other + text.slice(at + 1);
        try {
          expect(readRun(damaged)).toEqual(run);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          refused++;
        }
      }),
      { numRuns: 400, seed: 1 },
    );
    expect(refused).toBeGreaterThan(200);
  });

  it("that ends too early is refused", () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (length) => {
        expect(() => readRun(text.slice(0, length))).toThrow(/^run must be JSON, and whole: /);
      }),
      { numRuns: 100 },
    );
  });
});
