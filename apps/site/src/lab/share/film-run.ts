import { type History, type ProbeRequest, type RunConfig, recordHistory } from "gan-core";
import { compose } from "gan-viz/files";
import type { FilmSource } from "../export/film.ts";
import { extentOf } from "../extent-of.ts";
import { heroData } from "../hero-data.ts";
import { heroLayers } from "../hero-layers.ts";
import { createHeroTrail } from "../hero-trail.ts";
import type { Connection } from "../keeper.ts";
import { coveredModes } from "../mode-log.ts";
import { modesOf } from "../modes-of.ts";
import type { LayerId } from "../state.svelte.ts";

export interface RunFilm extends FilmSource {
  /** Lets go of the copy that trained. Safe twice. */
  dispose(): void;
}

export interface RunFilmOptions {
  /** A trainer of its own, which is disposed of at the end: the run on show is not touched. */
  readonly connection: Connection;
  readonly config: RunConfig;
  /** A past of its own. */
  readonly history: History;
  readonly frames: number;
  readonly layers: Readonly<Partial<Record<LayerId, boolean>>>;
  /** What stands in the corner. */
  caption(iteration: number): string;
}

/** A run from its first iteration to its last, as the hero shows it, trained again bit for bit by a copy. */
export async function runFilm(options: RunFilmOptions): Promise<RunFilm> {
  const { connection, config, history, frames, layers: on, caption } = options;
  const gan = await Promise.race([connection.createGan(config), connection.lost]);
  await history.rewind(gan, moment(0, frames, history));
  const copy = await recordHistory(gan, history);
  const extent = extentOf(config);
  const request = requestOf(extent);
  const layers = heroLayers(() => 1);
  const modes = modesOf(config.data);
  const trail = createHeroTrail();
  return {
    frames,
    async draw(frame, canvas) {
      const work = (async () => {
        await copy.rewind(moment(frame, frames, history));
        return (await copy.advance({ iterations: 0, probe: request })).probe!;
      })();
      const probe = await Promise.race([work, connection.lost]);
      const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
      trail.see(probe, config);
      const covered = modes && probe.modes && { ...modes, covered: coveredModes(probe.modes.shares).map(Number) };
      const domain = [-extent, extent] as const;
      const picture = compose({
        label: caption(probe.iteration),
        width: side,
        height: side,
        layers,
        xDomain: domain,
        yDomain: domain,
        data: heroData(probe, on, { trails: trail.data, modes: covered }),
        background: "var(--plate)",
      });
      const scale = canvas.width / side;
      picture.drawOn(context, { width: side, height: side, scale });
      write(context, caption(probe.iteration), scale);
    },
    dispose() {
      void gan.dispose().catch(() => {});
      connection.dispose();
    },
  };
}

/** CSS pixels of the picture, however many the film has: marks keep their proportion. */
const side = 560;

/** The iteration of a frame: evenly from the first that is kept to the last, both included. */
export function moment(
  frame: number,
  frames: number,
  { iterations, end }: Pick<History, "iterations" | "end">,
): number {
  const first = iterations[0] ?? 0;
  return first + Math.round(((end - first) * frame) / Math.max(1, frames - 1));
}

function requestOf(extent: number): ProbeRequest {
  const count = 450;
  return {
    real: { count },
    fake: { count },
    field: { size: 48, extent },
    manifold: { cells: 36 },
    gradients: { count: count / 2 },
    modes: { count: 2000 },
  };
}

function write(context: CanvasRenderingContext2D, text: string, scale: number): void {
  const style = getComputedStyle(document.documentElement);
  context.save();
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.font = `400 16px ${style.getPropertyValue("--serif")}`;
  context.fillStyle = style.getPropertyValue("--ink");
  context.strokeStyle = style.getPropertyValue("--plate");
  context.lineWidth = 3;
  context.lineJoin = "round";
  context.strokeText(text, 14, side - 14);
  context.fillText(text, 14, side - 14);
  context.restore();
}
