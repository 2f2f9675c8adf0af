import {
  createIterate,
  type Iterate,
  numberAlgebra,
  type Optimizer,
  type Player,
  type PlayerState,
  type ScheduleTable,
} from "gan-core";
import type { Game, Point } from "./game.ts";
import { pack, unpack } from "./numbers.ts";

/** A player's number, and what its optimizer remembers. */
export interface Hand {
  readonly value: number;
  readonly slots: readonly number[];
  /** Updates so far. */
  readonly steps: number;
}

export type Hands = Readonly<Record<Player, Hand>>;

/** A game under way. */
export interface Play {
  /** One iteration of a schedule of gan-core's. */
  readonly iterate: Iterate;
  hands(): Hands;
  at(): Point;
}

/** A player who has not moved. */
export function freshHand(value: number, { slotCount }: Optimizer): Hand {
  return { value, slots: new Array<number>(slotCount).fill(0), steps: 0 };
}

/**
 * Both players use the same optimizer, each with a memory of its own. The schedule decides who moves when; the optimizer's
 * formula, over plain numbers, decides how far.
 */
export function createPlay(game: Game, optimizer: Optimizer, start: Hands): Play {
  const hands: Record<Player, Hand> = { ...start };
  const at = (): Point => ({ generator: hands.generator.value, discriminator: hands.discriminator.value });

  function move(player: Player, from?: Float32Array): void {
    const { value, slots, steps } = hands[player];
    const update = optimizer.update(numberAlgebra, {
      parameter: value,
      gradient: game.slope(player, at()),
      slots,
      step: steps + 1,
    });
    const moved = (from === undefined ? value : unpack(from)) + update.change;
    const kept = player === "discriminator" && game.clip !== undefined ? game.clip(moved) : moved;
    hands[player] = { value: kept, slots: update.slots, steps: steps + 1 };
  }

  const table: ScheduleTable = {
    engine: {
      read(player): PlayerState {
        const { value, slots, steps } = hands[player];
        return { parameters: pack(value), slots: slots.map(pack), steps };
      },
      write(player, { parameters, slots, steps }) {
        hands[player] = { value: unpack(parameters), slots: slots.map(unpack), steps };
      },
    },
    // Losses are passed on and not looked at; here nobody does.
    move(player, from) {
      move(player, from);
      return 0;
    },
    measure: () => 0,
  };
  return { iterate: createIterate(table), hands: () => ({ ...hands }), at };
}
