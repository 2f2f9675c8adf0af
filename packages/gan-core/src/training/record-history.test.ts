import { describe, expect, it } from "vitest";
import { hinge } from "../losses/index.ts";
import type { RunConfigInput } from "./config.ts";
import { createGan } from "./create-gan.ts";
import { createHistory } from "./create-history.ts";
import type { Checkpoint } from "./gan.ts";
import { type RecordedGan, recordHistory } from "./record-history.ts";

const small: RunConfigInput = {
  seed: 5,
  generator: { hidden: [4] },
  discriminator: { hidden: [4] },
  batchSize: 8,
  engine: { id: "tfjs", backend: "cpu" },
};

/** Few checkpoints, so that every rewind trains again. */
async function recorded(use: (gan: RecordedGan) => Promise<void>, options = { capacity: 4, spacing: 2 }) {
  const gan = await createGan(small);
  try {
    await use(await recordHistory(gan, createHistory(options)));
  } finally {
    await gan.dispose();
  }
}

/** A checkpoint after every iteration: what the rewinds must come back to. */
async function eventful(gan: RecordedGan): Promise<Checkpoint[]> {
  const all = [await gan.checkpoint()];
  for (let i = 1; i <= 30; i++) {
    // what is changed at iteration i is part of that moment
    const players = i > 8 && i <= 13 ? "discriminator" : "both";
    all.push((await gan.advance({ players, checkpoint: true })).checkpoint!);
    if (i === 5) await gan.configure({ loss: { id: "wasserstein" }, regularizers: [{ id: "wgan-gp" }] });
    if (i === 11) await gan.configure({ regularizers: [{ id: "spectral-norm" }] });
    if (i === 20) await gan.configure({ optimizers: { generator: { id: "sgd", params: { rate: 0.01 } } } });
    if ([5, 11, 20].includes(i)) all[i] = await gan.checkpoint();
  }
  return all;
}

describe("recordHistory()", () => {
  it("rewinds to any moment bit for bit, across changes made by hand and players that held still", () =>
    recorded(async (gan) => {
      const all = await eventful(gan);
      expect(gan.history.iterations.length).toBeLessThanOrEqual(4);
      for (const iteration of [30, 0, 5, 12, 9, 8, 13, 21, 20, 11, 27, 1]) {
        await gan.rewind(iteration);
        expect(gan.iteration).toBe(iteration);
        expect(await gan.checkpoint()).toEqual(all[iteration]);
      }
      expect(gan.history.end).toBe(30);
    }));

  it("rewinds the same with one checkpoint as with all of them", () =>
    recorded(
      async (gan) => {
        const all = await eventful(gan);
        expect(gan.history.iterations).toEqual([0]);
        await gan.rewind(22);
        expect(await gan.checkpoint()).toEqual(all[22]);
      },
      { capacity: 1, spacing: 1 },
    ));

  it("goes on from the past as a new branch, while a fork keeps the first one", () =>
    recorded(async (gan) => {
      const all = await eventful(gan);
      const first = gan.history.fork(30);
      await gan.rewind(15);
      await gan.configure({ loss: { id: "hinge" } });
      await gan.advance({ iterations: 10 });
      expect(gan.history.end).toBe(25);
      const branch = await gan.checkpoint();
      expect(branch.players).not.toEqual(all[25]!.players);
      await gan.rewind(14);
      expect(await gan.checkpoint()).toEqual(all[14]);
      await gan.rewind(25);
      expect(await gan.checkpoint()).toEqual(branch);

      const other = await createGan(small);
      await first.rewind(other, 25);
      expect(await other.checkpoint()).toEqual(all[25]);
      await other.dispose();
    }));

  it("forgets a patch of the future when the past is trained on", () =>
    recorded(async (gan) => {
      await gan.advance({ iterations: 4 });
      await gan.configure({ loss: { id: "hinge" } });
      await gan.advance({ iterations: 4 });
      await gan.rewind(3);
      const { checkpoint } = await gan.advance({ iterations: 3, checkpoint: true });
      expect(gan.history.end).toBe(6);
      await gan.rewind(5); // past where the patch was
      expect(gan.config.loss.id).toBe("non-saturating");
      await gan.rewind(6);
      expect(await gan.checkpoint()).toEqual(checkpoint);
    }));

  it("keeps the order of calls that were not waited for", () =>
    recorded(async (gan) => {
      const done = [
        gan.advance({ iterations: 3 }),
        gan.configure({ loss: { id: "least-squares" } }),
        gan.advance({ iterations: 3 }),
      ];
      const last = gan.checkpoint();
      await Promise.all(done);
      expect(gan.history.save().changes.map((change) => change.iteration)).toEqual([3]);
      await gan.rewind(1);
      await gan.rewind(6);
      expect(await gan.checkpoint()).toEqual(await last);
    }));

  it("notes a patch as plain JSON, whatever it was made of", () =>
    recorded(async (gan) => {
      await gan.configure({ loss: hinge(), schedule: { generatorSteps: 2 } });
      const patch = { loss: { id: "hinge", params: {} }, schedule: { generatorSteps: 2 } };
      expect(structuredClone(gan.history.save().changes)).toEqual([{ iteration: 0, patch }]);
    }));

  it("leaves the future alone when nothing is trained or a patch is refused", () =>
    recorded(async (gan) => {
      await gan.advance({ iterations: 6 });
      await gan.rewind(2);
      await gan.advance({ iterations: 0 });
      await expect(gan.configure({ loss: { id: "no-such-loss" } })).rejects.toThrow("loss.id");
      expect(gan.history.end).toBe(6);
    }));

  it("refuses to take over a run that its history has not seen", async () => {
    const gan = await createGan(small);
    const history = createHistory();
    history.add(await gan.checkpoint());
    await gan.advance({ iterations: 2 });
    await expect(recordHistory(gan, history)).rejects.toThrow(
      "recordHistory: gan.iteration must be at most 0, the end of its history, got 2.",
    );
    await gan.dispose();
  });
});
