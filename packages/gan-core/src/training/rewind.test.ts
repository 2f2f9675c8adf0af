import { describe, expect, it } from "vitest";
import type { RunConfigInput } from "./config.ts";
import { createGan } from "./create-gan.ts";
import { createHistory } from "./create-history.ts";

const small: RunConfigInput = {
  seed: 5,
  generator: { hidden: [4] },
  discriminator: { hidden: [4] },
  batchSize: 8,
  engine: { id: "tfjs", backend: "cpu" },
};

describe("history.rewind()", () => {
  it("restores the nearest checkpoint and trains the rest, with what was noted on the way", async () => {
    const gan = await createGan(small);
    const history = createHistory({ spacing: 2 });
    history.add(await gan.checkpoint());
    await gan.advance({ iterations: 3, players: "generator" });
    history.note(0, { players: "generator" });
    await gan.configure({ loss: { id: "hinge" } });
    history.note(3, { patch: { loss: { id: "hinge" } }, players: "both" });
    await gan.advance({ iterations: 2 });
    history.add(await gan.checkpoint());
    const five = await gan.checkpoint();
    const { checkpoint: seven } = await gan.advance({ iterations: 2, checkpoint: true });
    history.reach(7);

    await history.rewind(gan, 7); // from 5
    expect(await gan.checkpoint()).toEqual(seven);
    await history.rewind(gan, 4); // from 0
    expect(gan.config.loss.id).toBe("hinge");
    await gan.advance();
    expect(await gan.checkpoint()).toEqual(five);
    await history.rewind(gan, 2);
    expect(gan.config.loss.id).toBe("non-saturating");
    await gan.dispose();
  });

  it("moves the players that moved then, from a checkpoint taken in their midst too", async () => {
    const gan = await createGan(small);
    const history = createHistory({ spacing: 2 });
    history.note(0, { players: "generator" });
    history.add((await gan.advance({ iterations: 2, players: "generator", checkpoint: true })).checkpoint!);
    const { checkpoint: four } = await gan.advance({ iterations: 2, players: "generator", checkpoint: true });
    history.reach(4);
    await history.rewind(gan, 4);
    expect(await gan.checkpoint()).toEqual(four);
    await gan.dispose();
  });

  it("refuses what lies outside it before anything is touched", async () => {
    const gan = await createGan(small);
    const history = createHistory();
    history.add(await gan.checkpoint());
    await gan.advance({ iterations: 3 });
    history.reach(3);
    await expect(history.rewind(gan, 4)).rejects.toThrow("iteration must be an integer in [0, 3], got 4.");
    await expect(history.rewind(gan, Number.NaN)).rejects.toThrow("got NaN.");
    expect(gan.iteration).toBe(3);
    await gan.dispose();
  });

  it("refuses an empty history", async () => {
    const gan = await createGan(small);
    await expect(createHistory().rewind(gan, 0)).rejects.toThrow("history.rewind needs a checkpoint");
    await gan.dispose();
  });

  it("says so when the run does not come as far again", async () => {
    const gan = await createGan(small);
    const history = createHistory();
    history.add(await gan.checkpoint());
    history.reach(5);
    // a run that stops at 0, as one does whose numbers are no longer finite
    const broken = { ...gan, iteration: 0, advance: () => gan.advance({ iterations: 0 }) };
    await expect(history.rewind(broken, 5)).rejects.toThrow("history.rewind: the run must reach 5 again, got 0.");
    await gan.dispose();
  });
});
