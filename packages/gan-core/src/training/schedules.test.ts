import { describe, expect, it } from "vitest";
import type { Player, PlayerState } from "../engines/engine.ts";
import { createIterate, type Table } from "./iteration.ts";
import { type ScheduleId, type Steps, schedules } from "./schedules.ts";

/**
 * The bilinear game of one number each, x·y: the generator descends in x, the discriminator ascends in y, both by plain
 * steps of length η. Its solution is (0, 0), and the field turns around it.
 */
function bilinear(rate: number) {
  const at: Record<Player, number> = { generator: 1, discriminator: 0.5 };
  const log: string[] = [];
  const updates = { generator: 0, discriminator: 0 };
  const table: Table = {
    engine: {
      read: (player): PlayerState => ({ parameters: Float32Array.of(at[player]), slots: [], steps: updates[player] }),
      write(player, state) {
        at[player] = state.parameters[0]!;
        updates[player] = state.steps;
      },
    },
    async move(player, from) {
      const { generator: x, discriminator: y } = at;
      log.push(`${player} moves`);
      at[player] = (from?.[0] ?? at[player]) + (player === "discriminator" ? rate * x : -rate * y);
      updates[player]++;
      return player === "discriminator" ? -x * y : x * y;
    },
    async measure(player) {
      log.push(`${player} is measured`);
      return player === "discriminator" ? -at.generator * at.discriminator : at.generator * at.discriminator;
    },
  };
  return { at, log, updates, table, length: () => Math.hypot(at.generator, at.discriminator) };
}

/** One iteration of a schedule. Answers with its losses. */
async function play(id: ScheduleId, steps: Steps, table: Table): Promise<number[]> {
  const iterate = createIterate(table);
  await iterate(schedules[id](steps));
  return [...iterate.losses];
}

const once: Steps = { discriminator: 1, generator: 1 };

describe("schedules: of the bilinear game,", () => {
  // Eigenvalues of the step's matrix: 1 ± iη simultaneously; 1 − η² ± iη looking ahead. Both matrices are a turn times a
  // length, so each iteration multiplies the distance by the modulus. Each step rounds to single precision.
  it.each([
    [0.2, "simultaneous", 1.019804],
    [0.5, "simultaneous", 1.118034],
    [0.2, "extragradient", 0.980612],
    [0.5, "extragradient", 0.901388],
  ] as const)("at a rate of %d, an iteration of %s multiplies the distance by %d", async (rate, id, modulus) => {
    const game = bilinear(rate);
    for (let i = 0; i < 20; i++) {
      const before = game.length();
      await play(id, once, game.table);
      expect(game.length() / before).toBeCloseTo(modulus, 5);
    }
  });

  it("alternating goes round an ellipse for ever: x² + y² + ηxy is the same after each iteration", async () => {
    // y' = y + ηx and x' = x − ηy', so
    //   x'² + y'² + ηx'y' = x'(x' + ηy') + y'² = (x − ηy')x + y'² = x² + y'(y' − ηx) = x² + y'y = x² + y² + ηxy.
    const rate = 0.2;
    const game = bilinear(rate);
    const kept = ({ generator: x, discriminator: y }: Record<Player, number>) => x * x + y * y + rate * x * y;
    const start = kept(game.at);
    for (let i = 0; i < 200; i++) await play("alternating", once, game.table);
    expect(kept(game.at)).toBeCloseTo(start, 9);
  });
});

it("simultaneous takes both gradients and both losses at the same point", async () => {
  const game = bilinear(0.5);
  // from (x, y) = (1, ½): y' = ½ + ½ · 1, x' = 1 − ½ · ½; losses −xy and xy there
  expect(await play("simultaneous", once, game.table)).toEqual([-0.5, 0.5]);
  expect(game.at).toEqual({ generator: 0.75, discriminator: 1 });
});

it("extragradient answers with the losses at the point it begins from, and counts both updates", async () => {
  const game = bilinear(0.5);
  // ahead: (0.75, 1). From (1, ½) by the field there: y' = ½ + ½ · 0.75, x' = 1 − ½ · 1
  expect(await play("extragradient", once, game.table)).toEqual([-0.5, 0.5]);
  expect(game.at).toEqual({ generator: 0.5, discriminator: 0.875 });
  expect(game.updates).toEqual({ generator: 2, discriminator: 2 });
});

it("alternating moves the discriminator first, as often as it has steps", async () => {
  const game = bilinear(0.1);
  await play("alternating", { discriminator: 2, generator: 1 }, game.table);
  expect(game.log).toEqual(["discriminator moves", "discriminator moves", "generator moves"]);
});

it.each(["simultaneous", "extragradient"] as const)(
  "%s lets the player with fewer steps join in the last rounds",
  async (id) => {
    const [game, byHand] = [bilinear(0.125), bilinear(0.125)]; // exact in single precision too
    await play(id, { discriminator: 3, generator: 1 }, game.table);
    const alone = { discriminator: 1, generator: 0 };
    for (const steps of [alone, alone, once]) await play(id, steps, byHand.table);
    expect(game.at).toEqual(byHand.at);
    expect(game.log.filter((line) => line.endsWith("measured"))).toEqual([]);
  },
);

describe.each(Object.keys(schedules) as ScheduleId[])("%s", (id) => {
  it.each(["discriminator", "generator"] as const)("measures a %s without steps once, and leaves it", async (still) => {
    const game = bilinear(0.1);
    const before = game.at[still];
    const losses = await play(id, { ...once, [still]: 0 }, game.table);
    expect(losses.every(Number.isFinite)).toBe(true);
    expect(game.at[still]).toBe(before);
    expect(game.log.filter((line) => line === `${still} is measured`)).toHaveLength(1);
  });

  it("measures both and moves neither when neither has steps", async () => {
    const game = bilinear(0.1);
    expect(await play(id, { discriminator: 0, generator: 0 }, game.table)).toEqual([-0.5, 0.5]);
    expect(game.at).toEqual({ generator: 1, discriminator: 0.5 });
  });
});
