import { contours, points } from "gan-viz";
import { compose, toSVG } from "gan-viz/files";
import { type Packed, unpack } from "../lab/pack.ts";
import type { Ink } from "./ink.ts";

/** What a picture of a run's end is drawn from, as `scripts/record-experiments.ts` keeps it. */
export interface PictureFile {
  readonly real: Packed;
  readonly fake: Packed;
  /** How real each of 36 × 36 cells of [−1, 1]² is judged. */
  readonly field: Packed;
}

/** By the stories' ids, then by their runs' keys. */
export type PicturesFile = Readonly<Record<string, Readonly<Record<string, PictureFile>>>>;

const side = 168;

/** The picture as the text of an SVG file, in the colours of one theme. */
export function drawPicture({ real, fake, field }: PictureFile, label: string, ink: Ink): string {
  const ends = [-1, 1] as const;
  const verdicts = unpack(field);
  const size = Math.sqrt(verdicts.length);
  const judged = (values: Float32Array) => ({ columns: size, rows: size, values, x: ends, y: ends });
  const picture = compose({
    label,
    width: side,
    height: side,
    xDomain: ends,
    yDomain: ends,
    background: ink.plate,
    layers: {
      judgedFake: bands(ink["field-fake"]),
      judgedReal: bands(ink["field-real"]),
      real: points({ fill: ink.real, halo: ink.plate, radius: 1.6 }),
      fake: points({ fill: ink.fake, halo: ink.plate, shape: "diamond", radius: 2 }),
    },
    data: {
      judgedFake: judged(verdicts.map((verdict) => 1 - verdict)),
      judgedReal: judged(verdicts),
      real: unpack(real),
      fake: unpack(fake),
    },
  });
  return toSVG(picture, { decimals: 1 });
}

/** The heat map in six steps, as paths: a file of a few kilobytes, where pixels would take fifty. */
function bands(fill: string) {
  return contours({
    thresholds: [0.53, 0.62, 0.72, 0.82, 0.92, 0.98],
    fill,
    fillOpacity: 0.32,
    width: 0,
    smooth: false,
  });
}
