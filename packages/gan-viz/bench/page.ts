import { heat } from "./cases/heat.ts";
import { layered } from "./cases/layered.ts";
import { lines } from "./cases/lines.ts";
import { contours, manyPoints, scatter } from "./cases/scatter.ts";
import type { Contest, Painter } from "./contest.ts";
import { paintFrame } from "./timing.ts";

const contests: readonly Contest[] = [layered, scatter, contours, manyPoints, lines, heat];

/** What the page can be asked to do, from outside. */
const bench = {
  names: contests.map(({ name, what }) => ({ name, what })),

  /** How many frames a second our painter shows, when a new one is asked for in each. */
  async framesPerSecond(name: string, seconds: number): Promise<number> {
    const [painter] = await open(name, 1);
    let frames = 0;
    const start = performance.now();
    while (performance.now() - start < 1000 * seconds) {
      painter!.paint(frames++);
      await new Promise(requestAnimationFrame);
    }
    const rate = frames / ((performance.now() - start) / 1000);
    painter!.destroy();
    return rate;
  },

  /** Opens a contest for `run`, and tells the names of its painters. */
  async open(name: string): Promise<readonly string[]> {
    for (const painter of running) painter.destroy();
    running = await open(name);
    return running.map((painter) => painter.name);
  },

  /** Paints up to so many frames with one of the painters that were opened, or with none; tells how many in that time. */
  async run(painter: number | undefined, frames: number, milliseconds: number): Promise<number> {
    const end = performance.now() + milliseconds;
    const shown = painter === undefined ? undefined : running[painter];
    let k = 0;
    while (k < 2 || (k < frames && performance.now() < end)) await paintFrame(shown, k++);
    return k;
  },
};

let running: readonly Painter[] = [];

async function open(name: string, most = Infinity): Promise<readonly Painter[]> {
  const contest = contests.find((one) => one.name === name)!;
  document.body.replaceChildren();
  const painters = contest.painters.slice(0, most).map((make) => {
    const place = document.createElement("div");
    place.style.cssText = "float: left; width: 600px; height: 420px"; // side by side, all within the window
    document.body.append(place);
    return make(place);
  });
  await new Promise((done) => setTimeout(done, 100)); // laid out
  return painters;
}

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
