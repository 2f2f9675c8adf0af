import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { createGan } from "./create-gan.ts";
import { createHistory } from "./create-history.ts";
import { defaultConfig } from "./default-config.ts";
import type { Checkpoint } from "./gan.ts";
import { emptyHistory, type HistoryOptions } from "./history.ts";

/** Two players of `size` parameters and no slots: 8 · size bytes. */
function at(iteration: number, size = 1): Checkpoint {
  const player = { parameters: new Float32Array(size), slots: [], steps: iteration };
  const stream = createRng(1).save();
  const random = { data: stream, latent: stream, mix: stream };
  return {
    version: 1,
    config: defaultConfig,
    iteration,
    players: { generator: player, discriminator: player },
    random,
  };
}

function filled(options: HistoryOptions, end: number) {
  const history = createHistory(options);
  for (let i = 0; i <= end; i++) history.add(at(i));
  return history;
}

describe("createHistory()", () => {
  it("keeps the first checkpoint of every window, and doubles the windows when there are too many", () => {
    // 0 1 2 3 fill it; 4 makes windows of 2: 0 2 4; 6 fills it; 8 makes windows of 4: 0 4 8
    expect(filled({ capacity: 4, spacing: 1 }, 3).iterations).toEqual([0, 1, 2, 3]);
    expect(filled({ capacity: 4, spacing: 1 }, 4).iterations).toEqual([0, 2, 4]);
    expect(filled({ capacity: 4, spacing: 1 }, 7).iterations).toEqual([0, 2, 4, 6]);
    const history = filled({ capacity: 4, spacing: 1 }, 8);
    expect(history.iterations).toEqual([0, 4, 8]);
    expect(history.spacing).toBe(4);
  });

  it("keeps to its bound in checkpoints and in bytes, and its first one, whatever is added when", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 8, max: 80 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 }),
        (capacity, bytes, spacing, steps) => {
          const history = createHistory({ capacity, bytes, spacing });
          let iteration = 3;
          for (const step of steps) {
            iteration += step;
            history.add(at(iteration));
            expect(history.iterations.length).toBeLessThanOrEqual(Math.min(capacity, Math.floor(bytes / 8)));
            expect(history.bytes).toBe(8 * history.iterations.length);
          }
          expect(history.iterations[0]).toBe(3 + steps[0]!);
          const windows = history.iterations.map((kept) => Math.floor(kept / history.spacing));
          expect(new Set(windows).size).toBe(windows.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("keeps windows of at most 2T / capacity when every iteration is added", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 12, max: 500 }), (capacity, end) => {
        const history = filled({ capacity, spacing: 1 }, end);
        expect(history.spacing).toBeLessThanOrEqual((2 * end) / capacity);
        const gaps = [...history.iterations, end + 1].map((kept, i, all) => kept - (all[i - 1] ?? 0));
        expect(Math.max(...gaps)).toBeLessThanOrEqual(history.spacing);
      }),
      { numRuns: 50 },
    );
  });

  it("counts the parameters, slots and spectral vectors of both players as bytes, and the moving average", () => {
    const four = new Float32Array(4);
    const player = { parameters: four, slots: [four, four], steps: 0 };
    const players = { generator: player, discriminator: { ...player, spectral: four } };
    const history = createHistory();
    history.add({ ...at(0), players, average: four });
    expect(history.bytes).toBe((3 + 4 + 1) * 4 * 4);
  });

  it("refuses bounds that bound nothing, and a checkpoint larger than its bound", () => {
    expect(() => createHistory({ capacity: 0 })).toThrow(
      "createHistory: capacity must be an integer of at least 1, got 0.",
    );
    expect(() => createHistory({ bytes: Number.NaN })).toThrow("createHistory: bytes must be above 0, got NaN.");
    expect(() => createHistory({ spacing: 1.5 })).toThrow("createHistory: spacing must be an integer");
    expect(() => createHistory({ bytes: 15 }).add(at(0, 2))).toThrow(
      "history.add: checkpoint must hold at most 15 bytes of arrays, got 16.",
    );
  });
});

describe("history.due()", () => {
  it("says what add() will do", () => {
    const history = createHistory({ spacing: 10 });
    const steps = [3, 5, 9, 10, 19, 25, 31];
    expect(steps.map((i) => [history.due(i), history.add(at(i))])).toEqual(
      [true, false, false, true, false, true, true].map((kept) => [kept, kept]),
    );
  });
});

describe("history.before()", () => {
  it("finds the kept checkpoint of an iteration or the nearest before it", () => {
    const history = filled({ spacing: 10 }, 35);
    expect(history.before(29)?.iteration).toBe(20);
    expect(history.before(30)?.iteration).toBe(30);
    expect(history.before(1e9)?.iteration).toBe(30);
    expect(history.before(-1)).toBeUndefined();
  });
});

describe("history.add(), .reach() and .note()", () => {
  it("refuse an iteration before the end, which only truncate() takes back", () => {
    const history = filled({}, 20);
    expect(() => history.add(at(19))).toThrow("checkpoint.iteration must be an integer of at least 20, got 19.");
    expect(() => history.reach(Number.NaN)).toThrow("history.reach: iteration must be an integer");
    expect(() => history.note(3, { players: "generator" })).toThrow("history.note: iteration");
    history.truncate(3);
    history.note(3, { players: "generator" });
    expect(history.end).toBe(3);
    expect(history.iterations).toEqual([0]);
  });
});

describe("history.fork()", () => {
  it("shares the past by reference, and from there each goes its own way", () => {
    const history = filled({ spacing: 4 }, 20);
    const branch = history.fork(9);
    expect(branch.iterations).toEqual([0, 4, 8]);
    expect(branch.before(8)).toBe(history.before(8));
    branch.add(at(12));
    history.truncate(5);
    expect(branch.iterations).toEqual([0, 4, 8, 12]);
    expect(history.iterations).toEqual([0, 4]);
  });
});

describe("history.save()", () => {
  it("gives what makes the same history again", async () => {
    const gan = await createGan({ generator: { hidden: [] }, discriminator: { hidden: [] }, batchSize: 1 });
    const checkpoint = await gan.checkpoint();
    await gan.dispose();
    const history = createHistory({ capacity: 4 });
    for (let i = 0; i <= 200; i++) history.add({ ...checkpoint, iteration: i });
    history.note(201, { patch: { loss: { id: "wasserstein", params: {} } } });
    const again = createHistory({ capacity: 4 }, structuredClone(history.save()));
    expect(again.save()).toEqual(history.save());
    expect([again.end, again.spacing, again.iterations]).toEqual([201, history.spacing, history.iterations]);
  });

  it("gives what is checked when it comes back, as it may come from outside", () => {
    const saved = { ...filled({}, 3).save(), end: Number.NaN };
    expect(() => createHistory({}, saved)).toThrow(
      "createHistory: saved.end must be an integer of at least -1, got NaN.",
    );
  });
});

it("emptyHistory() is createHistory() with nothing saved", () => {
  const checkpoint = { iteration: 0, players: {} } as unknown as Checkpoint;
  const [empty, created] = [emptyHistory({ spacing: 5 }), createHistory({ spacing: 5 })];
  expect(empty.save()).toEqual(created.save());
  for (const history of [empty, created]) history.add(checkpoint);
  expect([empty.due(4), empty.due(5)]).toEqual([created.due(4), created.due(5)]);
  expect([empty.due(4), empty.due(5)]).toEqual([false, true]); // windows of 5
  expect(() => emptyHistory({ capacity: 0 })).toThrow("createHistory: capacity must be an integer");
});
