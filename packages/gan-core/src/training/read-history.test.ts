import { beforeAll, describe, expect, it } from "vitest";
import type { RunConfigInput } from "./config.ts";
import { createGan } from "./create-gan.ts";
import { createHistory } from "./create-history.ts";
import type { HistoryState } from "./history.ts";
import { readHistory } from "./read-history.ts";
import { recordHistory } from "./record-history.ts";

const small: RunConfigInput = {
  generator: { hidden: [2] },
  discriminator: { hidden: [2] },
  batchSize: 2,
  engine: { id: "tfjs", backend: "cpu" },
};

/** Checkpoints at 0, 2, 4 and 6; changes at 1, 2 and 5. */
let saved: HistoryState;
beforeAll(async () => {
  const gan = await createGan(small);
  const recording = await recordHistory(gan, createHistory({ spacing: 2 }));
  await recording.advance();
  await recording.configure({ loss: { id: "hinge" } });
  await recording.advance();
  await recording.configure({ decay: { shape: "exponential" } });
  await recording.advance({ iterations: 2 });
  await recording.advance();
  await recording.advance({ players: "generator" });
  saved = recording.history.save();
  await gan.dispose();
});

describe("readHistory()", () => {
  it("of what was saved is the same", () => {
    expect(saved.kept.map((item) => [item.checkpoint.iteration, item.changes])).toEqual([
      [0, 0],
      [2, 1],
      [4, 2],
      [6, 3],
    ]);
    expect(saved.changes.map(({ iteration }) => iteration)).toEqual([1, 2, 5]);
    expect(readHistory(structuredClone(saved))).toEqual(saved);
    expect(readHistory(createHistory().save())).toEqual(createHistory().save());
  });

  it("takes changes made before the first checkpoint, and a history of changes alone", () => {
    const late = { ...saved, kept: saved.kept.slice(1) };
    expect(readHistory(late)).toEqual(late);
    expect(readHistory({ ...saved, kept: [] })).toEqual({ ...saved, kept: [] });
  });

  it.each<[string, (h: HistoryState) => unknown, string]>([
    ["nothing", () => null, "history must be an object, got null."],
    [
      "another key",
      (h) => ({ ...h, more: 1 }),
      'history must have no keys but spacing, end, kept, changes, got "more".',
    ],
    ["no window", (h) => ({ ...h, spacing: 0 }), "history.spacing must be an integer of at least 1, got 0."],
    ["no end", (h) => ({ ...h, end: Number.NaN }), "history.end must be an integer of at least -1, got NaN."],
    ["no list", (h) => ({ ...h, kept: { length: 1 } }), "history.kept must be an array, got an object"],
    [
      "an end before the last checkpoint",
      (h) => ({ ...h, end: 3, changes: h.changes.slice(0, 2) }),
      "history.kept[2].checkpoint.iteration must be an integer in [3, 3], got 4.",
    ],
    [
      "an end before the last change",
      (h) => ({ ...h, end: 4 }),
      "history.changes[2].iteration must be an integer in [2, 4], got 5.",
    ],
    [
      "a checkpoint that is there twice",
      (h) => ({ ...h, kept: [h.kept[0], h.kept[1], h.kept[1]] }),
      "history.kept[2].checkpoint.iteration must be an integer in [3, 6], got 2.",
    ],
    [
      "changes in another order",
      (h) => ({ ...h, changes: h.changes.toReversed() }),
      "history.changes[1].iteration must be an integer in [5, 6], got 2.",
    ],
    [
      // at 2, the change at 1 was made; that at 2 may have been
      "a count of changes that were not made yet",
      (h) => ({ ...h, kept: h.kept.map((item, i) => (i === 1 ? { ...item, changes: 3 } : item)) }),
      "history.kept[1].changes must be an integer in [1, 2], got 3.",
    ],
    [
      "a patch that is none",
      (h) => ({ ...h, changes: [{ iteration: 1, patch: { seed: 2 } }, ...h.changes.slice(1)] }),
      "history.changes[0].patch: patch must have no keys but loss, regularizers, ",
    ],
    [
      "a patch out of range",
      (h) => ({ ...h, changes: [{ iteration: 1, patch: { ema: { decay: 2 } } }, ...h.changes.slice(1)] }),
      "history.changes[0].patch: ema.decay must be a finite number in [0, 0.999999], got 2.",
    ],
    [
      // on the exponential decay of the change before
      "a patch that is wrong for the config it changes",
      (h) => ({ ...h, changes: [...h.changes.slice(0, 2), { iteration: 5, patch: { decay: { end: 0 } } }] }),
      "history.changes[2].patch: decay.end must be above 0 if exponential, got 0.",
    ],
    [
      // the checkpoint at 4 decays exponentially, whatever was noted before
      "a patch that is wrong for the checkpoint it will be replayed on",
      (h) => ({
        ...h,
        kept: h.kept.map((item, i) => ({ ...item, changes: [0, 1, 1, 2][i] })),
        changes: [h.changes[0], { iteration: 5, patch: { decay: { end: 0 } } }],
      }),
      "history.changes[1].patch: decay.end must be above 0 if exponential, got 0.",
    ],
    [
      "players there are not",
      (h) => ({ ...h, changes: [...h.changes.slice(0, 2), { iteration: 5, players: "none" }] }),
      'history.changes[2].players must be one of "both", "generator", "discriminator", got "none".',
    ],
    [
      "a checkpoint of another run",
      (h) => {
        const [first, second] = h.kept;
        const config = { ...second!.checkpoint.config, packing: 2 };
        return { ...h, kept: [first, { ...second, checkpoint: { ...second!.checkpoint, config } }] };
      },
      "history.kept[1].checkpoint.config.packing must be the run's own; another run needs a Gan of its own, got 2.",
    ],
    [
      "a checkpoint without a config",
      (h) => ({ ...h, kept: [{ changes: 0, checkpoint: { ...h.kept[0]!.checkpoint, config: undefined } }] }),
      "history.kept[0].checkpoint.config must be an object, got undefined.",
    ],
  ])("refuses %s by name", (_, spoil, message) => {
    expect(() => readHistory(spoil(saved))).toThrow(RangeError);
    expect(() => readHistory(spoil(saved))).toThrow(message);
  });

  it("refuses a patch that the run's networks could not take", async () => {
    const discriminator = { hidden: [2], normalization: { id: "batch-norm" } };
    const gan = await createGan({ ...small, discriminator });
    const history = createHistory();
    history.add(await gan.checkpoint());
    history.note(0, { patch: { regularizers: [{ id: "r1" }] } });
    await gan.dispose();
    expect(() => readHistory(history.save())).toThrow(
      "history.changes[0].patch: discriminator.normalization must not be used with a gradient penalty (r1)",
    );
  });
});
