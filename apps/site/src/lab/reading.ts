import type { Field, Modes, ProbeResult } from "gan-core";
import type { Words } from "../words/words.ts";
import { decimal } from "./format.ts";
import type { Pointed } from "./point-at.ts";

/** What is shown and measured of what someone may point at. */
export interface Facts extends Pick<ProbeResult, "real" | "fake" | "gradients" | "modes"> {
  readonly field?: Field | undefined;
  readonly centers?: Modes["centers"] | undefined;
}

export interface Reading {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
}

/** Latents of more numbers than this are cut short. */
const mostNumbers = 3;

/**
 * What a small table says of what is pointed at.
 *
 * @param place Where that is, in data units.
 */
export function readingOf(
  { kind, index }: Pointed,
  place: readonly [number, number],
  { real, fake, gradients, field, modes, centers }: Facts,
  { reading: words }: Words["hero"],
): Reading {
  if (kind === "fake" && fake) {
    const dims = fake.latents.length / Math.max(1, fake.verdicts.length);
    const latent = fake.latents.subarray(dims * index, dims * (index + 1));
    const arrow = gradients && 2 * index < gradients.vectors.length ? pair(gradients.vectors, index) : undefined;
    return {
      title: words.fake,
      rows: [
        ...(dims > 0 ? [[words.from, vector([...latent])] as const] : []),
        [words.lands, vector(pair(fake.points, index))],
        [words.judged, words.share(fake.verdicts[index]!)],
        ...(arrow
          ? ([
              [words.told, vector(arrow)],
              [words.strength, decimal(Math.hypot(...arrow), 2)],
            ] as const)
          : []),
      ],
    };
  }
  if (kind === "real" && real) {
    return {
      title: words.real,
      rows: [
        [words.at, vector(pair(real.points, index))],
        [words.judged, words.share(real.verdicts[index]!)],
      ],
    };
  }
  if (kind === "mode" && centers) {
    const held = modes?.shares[index];
    return {
      title: words.mode(index + 1),
      rows: [
        [words.centre, vector(pair(centers, index))],
        ...(held === undefined ? [] : [[words.holds, words.share(held)] as const]),
        [words.fair, words.share(2 / centers.length)],
      ],
    };
  }
  const judged = field && valueAt(field, place);
  return {
    title: words.here,
    rows: [[words.at, vector(place)], ...(judged === undefined ? [] : [[words.judged, words.share(judged)] as const])],
  };
}

/** The value of the cell that a place lies in; undefined outside of the field. */
function valueAt({ size, extent, values }: Field, [x, y]: readonly [number, number]): number | undefined {
  const cell = (v: number): number => Math.min(size - 1, Math.floor(((v + extent) / (2 * extent)) * size));
  const [column, row] = [cell(x), cell(y)];
  return column >= 0 && row >= 0 && x <= extent && y <= extent ? values[row * size + column] : undefined;
}

function pair(points: Float32Array, index: number): [number, number] {
  return [points[2 * index]!, points[2 * index + 1]!];
}

function vector(numbers: readonly number[]): string {
  const told = numbers.slice(0, mostNumbers).map((value) => decimal(value, 2));
  return `(${told.join(", ")}${numbers.length > mostNumbers ? ", …" : ""})`;
}
