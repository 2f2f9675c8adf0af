import type { LayerId } from "./state.svelte.ts";

/** The parts of the model, in the order of the sentence that the graph is. */
export const partIds = [
  "noise",
  "generator",
  "fake",
  "real",
  "discriminator",
  "scores",
  "lossD",
  "lossG",
  "gradients",
] as const;
export type PartId = (typeof partIds)[number];

/** The hero's layer that shows a part, large. */
export const layerOf: Readonly<Partial<Record<PartId, LayerId>>> = {
  generator: "sheet",
  fake: "fake",
  real: "real",
  discriminator: "field",
  gradients: "gradients",
};

/** The part that a key leads to from another; undefined where it leads nowhere. */
export function partBy(key: string, from: PartId): PartId | undefined {
  const at = partIds.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return partIds[at + 1];
    case "ArrowLeft":
      return partIds[at - 1];
    case "Home":
      return partIds[0];
    case "End":
      return partIds.at(-1);
    default:
      return undefined;
  }
}
