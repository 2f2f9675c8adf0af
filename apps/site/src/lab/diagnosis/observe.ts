import { type Frame, type Observation, observationOf, type ProbeResult, registry } from "gan-core";
import { coveredModes } from "../mode-log.ts";

/** A moment as the diagnosis sees it: nothing but what was measured at this very iteration. */
export interface Moment {
  readonly observation: Observation;
  readonly divergence?: string;
  readonly missed?: readonly number[];
}

/**
 * A frame's observation, by the page's own rule of when a mode is covered.
 *
 * @param heap Whether the fakes lie in a heap, as was last seen. One between the modes covers none of them, and yet has
 * collapsed as far as can be: it counts as one.
 */
export function observe(frame: Frame, heap = false): Moment {
  const shares = frame.probe?.modes?.shares;
  const divergence = followedOf(frame.probe);
  const { verdicts, ...others } = observationOf(frame, divergence === undefined ? {} : { divergence });
  // Shortly before a run breaks off, its verdicts may be no numbers; the losses will tell.
  const observation = { ...others, ...(verdicts && Number.isFinite(verdicts.real + verdicts.fake) && { verdicts }) };
  if (shares === undefined || shares.length === 0) return { observation, ...(divergence && { divergence }) };
  const held = coveredModes(shares);
  const covered = Math.max(heap ? 1 : 0, held.filter(Boolean).length);
  return {
    observation: { ...observation, modes: { covered, of: held.length } },
    missed: held.flatMap((one, mode) => (one ? [] : [mode])),
    ...(divergence && { divergence }),
  };
}

/** Whether the fakes are spread less than half as far as the real points; undefined where they were not drawn. */
export function isHeap({ real, fake }: Pick<ProbeResult, "real" | "fake">): boolean | undefined {
  return real && fake ? spread(fake.points) < spread(real.points) / 2 : undefined;
}

/** Root mean square distance from their mean, of points of two numbers each. */
function spread(points: Float32Array): number {
  let [x, y, squares] = [0, 0, 0];
  const n = points.length / 2;
  for (let i = 0; i < points.length; i += 2) {
    x += points[i]! / n;
    y += points[i + 1]! / n;
    squares += (points[i]! ** 2 + points[i + 1]! ** 2) / n;
  }
  return Math.sqrt(Math.max(0, squares - x * x - y * y));
}

/** JS where it was measured, as it is bounded and its floor is known; else the first of which less is better. */
function followedOf(probe: ProbeResult | undefined): string | undefined {
  const ids = Object.keys(probe?.divergences ?? {});
  if (ids.includes("grid-js")) return "grid-js";
  return ids.find((id) => registry.divergences.find((entry) => entry.id === id)?.().better !== "higher");
}
