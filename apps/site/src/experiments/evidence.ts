import { createGan, type ProbeResult, type RunConfigInput, readConfig, registry } from "gan-core";

/** What a run showed: means over the last third of it, but for the two that say otherwise. */
export interface Evidence {
  /** Modes with at least 0.15 of their fair share of the fakes within three standard deviations; NaN without modes. */
  readonly modes: number;
  /** Share of the fakes within three standard deviations of a mode; NaN without modes. */
  readonly quality: number;
  readonly js: number;
  /** From the mean of the fakes to the mean of the real points. */
  readonly distance: number;
  /** Root mean square distance of the fakes from their mean. */
  readonly spread: number;
  /** Mean length of the generator's gradient on a fake. */
  readonly gradient: number;
  /** The discriminator's loss at the first look by that of the last third, both without sign. */
  readonly lossFall: number;
  /** The picture at the end. */
  readonly last: ProbeResult;
  readonly engine: string;
}

const looks = 12;

/** Trains a run and looks at it twelve times, evenly. */
export async function gatherEvidence(config: RunConfigInput, iterations: number): Promise<Evidence> {
  const gan = await createGan(config);
  const modes = modesOf(config);
  const seen: { readonly probe: ProbeResult; readonly loss: number }[] = [];
  for (let look = 0; look < looks; look++) {
    const frame = await gan.advance({
      iterations: Math.round(iterations / looks),
      probe: {
        real: { count: 2000 },
        fake: { count: 2000 },
        gradients: { count: 500 },
        divergences: { ids: ["grid-js"], count: 2000 },
        field: { size: 32 },
      },
    });
    if (frame.stopped) break;
    seen.push({ probe: frame.probe!, loss: Math.abs(meanOf(frame.losses.filter((_, i) => i % 3 === 1))) });
  }
  const engine = gan.engine.id;
  await gan.dispose();
  const late = seen.slice(-looks / 3);
  const lately = (read: (probe: ProbeResult) => number): number => meanOf(late.map(({ probe }) => read(probe)));
  return {
    modes: lately(({ fake }) =>
      modes === undefined ? Number.NaN : sharesOf(fake!.points, modes).filter((share) => share >= 0.15).length,
    ),
    quality: lately(({ fake }) => meanOf(sharesOf(fake!.points, modes))),
    js: lately(({ divergences }) => divergences!["grid-js"]!.value),
    distance: lately(({ real, fake }) => {
      const [at, to] = [centreOf(fake!.points), centreOf(real!.points)];
      return Math.hypot(at[0] - to[0], at[1] - to[1]);
    }),
    spread: lately(({ fake }) => spreadOf(fake!.points)),
    gradient: lately(({ gradients }) => meanLength(gradients!.vectors)),
    lossFall: seen[0]!.loss / meanOf(late.map(({ loss }) => loss)),
    last: seen.at(-1)!.probe,
    engine,
  };
}

type Modes = { readonly centers: Float32Array; readonly sigmas: Float32Array };

function modesOf(config: RunConfigInput): Modes | undefined {
  const { id, params } = readConfig(config).data;
  const entry = registry.distributions.find((known) => known.id === id)!;
  return (entry as (given?: object) => { readonly modes?: Modes })(params).modes;
}

/** What each mode has of the fakes, 1 being its fair share. */
function sharesOf(points: Float32Array, modes: Modes | undefined): readonly number[] {
  if (modes === undefined) return [];
  const { centers, sigmas } = modes;
  const shares = new Array<number>(centers.length / 2).fill(0);
  const fair = points.length / 2 / shares.length;
  for (let i = 0; i < points.length; i += 2) {
    const reaches = shares.map((_, m) =>
      Math.hypot(
        (points[i]! - centers[2 * m]!) / sigmas[2 * m]!,
        (points[i + 1]! - centers[2 * m + 1]!) / sigmas[2 * m + 1]!,
      ),
    );
    const least = Math.min(...reaches);
    if (least < 3) shares[reaches.indexOf(least)]! += 1 / fair;
  }
  return shares;
}

function centreOf(points: Float32Array): readonly [number, number] {
  return [meanOf(points.filter((_, i) => i % 2 === 0)), meanOf(points.filter((_, i) => i % 2 === 1))];
}

function spreadOf(points: Float32Array): number {
  const centre = centreOf(points);
  return Math.sqrt(2 * meanOf(points.map((value, i) => (value - centre[i % 2]!) ** 2)));
}

function meanLength(vectors: Float32Array): number {
  return meanOf(Array.from({ length: vectors.length / 2 }, (_, i) => Math.hypot(vectors[2 * i]!, vectors[2 * i + 1]!)));
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}
