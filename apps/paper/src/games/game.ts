import type { Player } from "gan-core";

/** Where the two players are: θ is the generator's number, ψ the discriminator's. */
export type Point = Readonly<Record<Player, number>>;

/** A game between two numbers. */
export interface Game {
  /** ∂L_G/∂θ or ∂L_D/∂ψ at the point. May draw noise of its own. */
  slope(player: Player, at: Point): number;
  /** What becomes of ψ after each update of the discriminator. Nothing, unless it is clipped. */
  clip?(psi: number): number;
}

/** Matrix [[∂v_θ/∂θ, ∂v_θ/∂ψ], [∂v_ψ/∂θ, ∂v_ψ/∂ψ]] of the flow v = −(∂L_G/∂θ, ∂L_D/∂ψ) at rest, by central differences. */
export function flowAtRest({ slope }: Game, step = 1e-4): readonly (readonly [number, number])[] {
  return (["generator", "discriminator"] as const).map((player) => {
    const along = (generator: number, discriminator: number) =>
      -(
        slope(player, { generator, discriminator }) -
        slope(player, { generator: -generator, discriminator: -discriminator })
      ) /
      (2 * step);
    return [along(step, 0), along(0, step)] as const;
  });
}
