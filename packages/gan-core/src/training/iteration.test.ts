import { expect, it } from "vitest";
import type { Player, PlayerState } from "../engines/engine.ts";
import { createIterate, type Table } from "./iteration.ts";
import { schedules } from "./schedules.ts";

const state = (value: number): PlayerState => ({ parameters: Float32Array.of(value), slots: [], steps: 0 });

/** Losses count up; a move adds 1 to where it starts. */
function counting() {
  const at: Record<Player, number> = { generator: 0, discriminator: 0 };
  let loss = 0;
  const table: Table = {
    engine: {
      read: (player) => state(at[player]),
      write(player, { parameters }) {
        at[player] = parameters[0]!;
      },
    },
    move(player, from) {
      at[player] = (from?.[0] ?? at[player]) + 1;
      return ++loss;
    },
    measure: () => ++loss,
  };
  return { at, table };
}

const steps = { discriminator: 3, generator: 1 };

it.each(["alternating", "simultaneous", "extragradient"] as const)(
  "createIterate() is done at once with %s where the table answers at once, and gives the same later where it does not",
  async (id) => {
    const [now, later] = [counting(), counting()];
    const promised: Table = {
      engine: { read: async (player) => later.table.engine.read(player), write: later.table.engine.write },
      move: async (player, from) => later.table.move(player, from),
      measure: async (player) => later.table.measure(player),
    };
    const iterate = createIterate(now.table);
    const iterateLater = createIterate(promised);
    for (let i = 0; i < 2; i++) {
      expect(iterate(schedules[id](steps))).toBeUndefined();
      await iterateLater(schedules[id](steps));
    }
    expect(later.at).toEqual(now.at);
    expect([...iterateLater.losses]).toEqual([...iterate.losses]);
  },
);

it("createIterate() leaves the losses of each player's last step", () => {
  const { table } = counting();
  const iterate = createIterate(table);
  iterate(schedules.alternating(steps));
  expect([...iterate.losses]).toEqual([3, 4]); // the third of the discriminator's, then the generator's only one
});

it("createIterate() stops at an act that fails, and says why", async () => {
  const { at, table } = counting();
  const broken: Table = { ...table, measure: () => Promise.reject(new Error("lost")) };
  const iterate = createIterate(broken);
  await expect(iterate(schedules.alternating({ discriminator: 0, generator: 1 }))).rejects.toThrow("lost");
  expect(at.generator).toBe(0);
});
