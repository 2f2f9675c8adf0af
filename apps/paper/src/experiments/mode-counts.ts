import type { Column, Measure, Theirs } from "../experiment.ts";

/** VEEGAN's protocol, which PacGAN follows: 2500 fakes, of high quality within 3 standard deviations of a mode. */
export const modeColumns: readonly Column[] = [
  { id: "modes", label: "modes", digits: 1 },
  { id: "quality", label: "high quality, %", digits: 1 },
  { id: "kl", label: "reverse KL, nats", digits: 2 },
];

export const modeMeasures: readonly Measure[] = [
  { column: "modes", id: "modes-covered", count: 2500 },
  { column: "quality", id: "high-quality", count: 2500, scale: 100 },
  { column: "kl", id: "mode-reverse-kl", count: 2500 },
];

/** A printed "6.3±.5" as [6.3, 0.5]. */
export type Printed = readonly [mean: number, error: number];

export function printedModes(modes: Printed, quality: Printed, kl: Printed): Theirs {
  const read = ([mean, error]: Printed) => ({ mean, error });
  return { modes: read(modes), quality: read(quality), kl: read(kl) };
}
