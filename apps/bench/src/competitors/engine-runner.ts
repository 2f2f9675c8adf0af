import type { Engine, Player } from "../inside.ts";
import type { Prepared } from "../workloads/prepare.ts";
import type { Trainer } from "./competitor.ts";

/** One of gan-core's engines on batches drawn beforehand, each iteration as the alternating schedule has it. */
export function engineRunner(engine: Engine, { config, batches }: Prepared): Trainer {
  const moves: readonly Player[] = [
    ...Array<Player>(config.schedule.discriminatorSteps).fill("discriminator"),
    ...Array<Player>(config.schedule.generatorSteps).fill("generator"),
  ];
  let at = 0;
  return {
    async iterate(n) {
      for (let i = 0; i < n; i++) {
        for (const player of moves) {
          const loss = engine.step(player, batches[at]!);
          if (typeof loss !== "number") await loss; // awaiting what is there already would cost it a turn
          at = (at + 1) % batches.length;
        }
      }
      return n;
    },
    async parameters() {
      const [generator, discriminator] = [await engine.read("generator"), await engine.read("discriminator")];
      return { generator: generator.parameters, discriminator: discriminator.parameters };
    },
  };
}
