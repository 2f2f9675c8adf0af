import { allEntries } from "../all-entries.ts";
import { checkNumber, refuse } from "../check.ts";
import type { Player, PlayerState } from "../engines/engine.ts";
import { startSpectral } from "../networks/spectral.ts";
import { assemble } from "../training/assemble.ts";
import type { Checkpoint } from "../training/gan.ts";

/**
 * The checkpoint with other parameters for one player, laid out as its own: a way to begin or go on with weights from
 * elsewhere.
 *
 *   await gan.restore(withParameters(await gan.checkpoint(), "generator", parameters));
 *
 * What belonged to the old parameters begins anew: what the optimizer remembers, the generator's moving average (at the
 * new parameters), and the vectors of spectral normalisation. The rest, the other player too, is the checkpoint's own.
 *
 * @throws RangeError for another number of parameters, or one that is not finite.
 */
export function withParameters(checkpoint: Checkpoint, player: Player, parameters: Float32Array): Checkpoint {
  const state = checkpoint.players[player];
  const size = state.parameters.length;
  if (parameters.length !== size) refuse("withParameters: parameters", `must hold ${size} numbers`, parameters.length);
  parameters.forEach((value, i) => void checkNumber(`withParameters: parameters[${i}]`, value));
  const next: PlayerState = {
    parameters: parameters.slice(),
    slots: state.slots.map(() => new Float32Array(size)),
    steps: 0,
    ...(state.spectral === undefined
      ? {}
      : { spectral: startSpectral(assemble(allEntries, checkpoint.config).setup[player], parameters) }),
  };
  return {
    ...checkpoint,
    players: { ...checkpoint.players, [player]: next },
    ...(player === "generator" && checkpoint.average !== undefined ? { average: parameters.slice() } : {}),
  };
}
