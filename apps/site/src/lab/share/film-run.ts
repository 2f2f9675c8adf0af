import { type History, type ProbeRequest, type ProbeResult, type RunConfig, recordHistory } from "gan-core";
import { compose } from "gan-viz/files";
import type { FilmSource } from "../export/film.ts";
import { extentOf } from "../extent-of.ts";
import { heroLayers } from "../hero-layers.ts";
import type { Connection } from "../keeper.ts";
import type { LayerId } from "../state.svelte.ts";
import { fieldData } from "../views.ts";

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
  return {
    frames,
    async draw(frame, canvas) {
      const work = (async () => {
        await copy.rewind(moment(frame, frames, history));
        return (await copy.advance({ iterations: 0, probe: request })).probe!;
      })();
      const probe = await Promise.race([work, connection.lost]);
      const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
      const domain = [-extent, extent] as const;
      const picture = compose({
        label: caption(probe.iteration),
        width: side,
        height: side,
        layers,
        xDomain: domain,
        yDomain: domain,
        data: heroData(probe, on),
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
  };
}

function heroData({ field, manifold, real, gradients, fake }: ProbeResult, on: RunFilmOptions["layers"]) {
  return {
    field: on.field && field ? fieldData(field) : null,
    sheet: on.sheet && manifold ? manifold : null,
    real: on.real && real ? real.points : null,
    gradients: on.gradients && gradients ? gradients : null,
    fake: on.fake && fake ? fake.points : null,
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
