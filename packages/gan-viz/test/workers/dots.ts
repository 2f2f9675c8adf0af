import { points } from "../../src/index.ts";
import { mountOffscreen, type OffscreenView, type RelayMessage } from "../../src/worker.ts";

// A worker that draws: what a page of one's own would have.

interface Order {
  readonly dots?: Float32Array;
  readonly look?: readonly [x: number, y: number];
}

let view: OffscreenView<{ dots: Float32Array }> | undefined;

addEventListener("message", async ({ data }: MessageEvent<RelayMessage | Order>) => {
  if ("type" in data) {
    if (data.canvas !== undefined) {
      const dots = points({ fill: "var(--real)", radius: 10 });
      view = mountOffscreen(data.canvas, { background: "var(--plate)", layers: { dots } });
    }
    view?.configure(data.settings);
    return;
  }
  if (data.dots !== undefined) view?.update({ dots: data.dots });
  if (data.look === undefined || view === undefined) return;
  const context = view.canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
  const pixel = [...context.getImageData(data.look[0], data.look[1], 1, 1).data];
  postMessage({ pixel, size: [view.canvas.width, view.canvas.height], frame: view.frame?.width });
});
