import type { Field, ProbeResult } from "gan-core";
import type { ManifoldData, ModesData, TrailsData } from "gan-viz";
import type { LayerId } from "./state.svelte.ts";
import { fieldData } from "./views.ts";

/** A picture, or one whose sheet is on its way from the noise and whose field is a neuron's. */
type Picture = { readonly [Key in "real" | "gradients" | "fake"]?: ProbeResult[Key] | undefined } & {
  readonly field?: Field | undefined;
  readonly manifold?: ManifoldData | undefined;
};

/** What else the hero can show of a moment. */
interface Beside {
  readonly trails?: TrailsData | undefined;
  /** The data's modes, and which are covered. */
  readonly modes?: ModesData | undefined;
}

/** What a picture's layers draw: null for those that are off, or of which nothing is known. */
export function heroData(
  { field, manifold: sheet, real, gradients, fake }: Picture,
  on: Readonly<Partial<Record<LayerId, boolean>>>,
  { trails, modes }: Beside = {},
) {
  const isCoarse = sheet !== undefined && sheet.columns <= 30;
  return {
    field: on.field && field ? fieldData(field) : null,
    density: on.density && fake ? { points: fake.points } : null,
    sheet: on.sheet && sheet && !isCoarse ? sheet : null,
    coarseSheet: on.sheet && sheet && isCoarse ? sheet : null,
    real: on.real && real ? real.points : null,
    trails: on.trails && trails ? trails : null,
    gradients: on.gradients && gradients ? gradients : null,
    fake: on.fake && fake ? fake.points : null,
    modes: on.modes && modes ? modes : null,
  };
}
