import { formatValue } from "../charts/format.ts";
import { checkPositive, checkRange, checkText, checkWhole, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { FAR } from "../geometry/far.ts";
import type { Layer } from "../layer.ts";
import type { TrailsData } from "./trail.ts";

export interface TrailsOptions {
  /** Defaults to the colour of fake points. */
  readonly color?: string;
  /** At the newest end, in CSS pixels. Defaults to 1.2. */
  readonly width?: number;
  /** At the newest end, in [0, 1]; it fades to nothing at the oldest. Defaults to 0.5. */
  readonly opacity?: number;
  /** A point that moves further than this from one frame to the next, in units of data, leaves a gap. Defaults to none. */
  readonly jump?: number;
  /** Trails to draw at most; of more points, evenly chosen ones have theirs. Defaults to 1000. */
  readonly most?: number;
}

/**
 * Draws where points have been: a line through the last places of each, paler and thinner the older.
 *
 * Keep the frames with `createTrail`. A place that is not finite leaves a gap.
 */
export function trails(options: TrailsOptions = {}): Layer<TrailsData> {
  const { color = tokens.fake, width = 1.2, opacity = 0.5, jump = Number.MAX_VALUE, most = 1000 } = options;
  checkText("trails", "color", color);
  checkPositive("trails", "width", width);
  checkRange("trails", "opacity", opacity, 0, 1);
  checkPositive("trails", "jump", jump);
  checkWhole("trails", "most", most, 1);

  return {
    id: "trails",
    draw(context, data, frame) {
      const { count, frames, history, length, newest } = checkTrails(data);
      const stride = Math.max(1, Math.ceil(count / most));
      context.strokeStyle = frame.color(color);
      // From old to new, all points at once: as many strokes as there are frames, however many points.
      for (let age = frames - 1; age >= 1; age--) {
        const from = 2 * count * ((newest - age + length) % length);
        const to = 2 * count * ((newest - age + 1 + length) % length);
        const youth = 1 - (age - 1) / (frames - 1);
        context.globalAlpha = opacity * youth;
        context.lineWidth = width * (0.4 + 0.6 * youth);
        context.beginPath();
        for (let i = 0; i < count; i += stride) {
          const [ax, ay] = [history[from + 2 * i]!, history[from + 2 * i + 1]!];
          const [bx, by] = [history[to + 2 * i]!, history[to + 2 * i + 1]!];
          const distance = Math.hypot(bx - ax, by - ay);
          if (!(distance > 0 && distance <= jump)) continue;
          const [x0, y0, x1, y1] = [frame.x(ax), frame.y(ay), frame.x(bx), frame.y(by)];
          if (!(Math.max(Math.abs(x0), Math.abs(y0), Math.abs(x1), Math.abs(y1)) < FAR)) continue;
          context.moveTo(x0, y0);
          context.lineTo(x1, y1);
        }
        context.stroke();
      }
    },
    summarize(data) {
      const { count, frames, history, length, newest } = checkTrails(data);
      if (frames < 2 || count === 0) return "No trails yet.";
      const [from, to] = [2 * count * ((newest - 1 + length) % length), 2 * count * newest];
      let [moved, sum, furthest] = [0, 0, 0];
      for (let i = 0; i < 2 * count; i += 2) {
        const distance = Math.hypot(
          history[to + i]! - history[from + i]!,
          history[to + i + 1]! - history[from + i + 1]!,
        );
        if (!Number.isFinite(distance)) continue;
        moved++;
        sum += distance;
        furthest = Math.max(furthest, distance);
      }
      const trail = `The last ${frames} places of ${count.toLocaleString("en-US")} points`;
      if (moved === 0) return `${trail}; none is finite.`;
      return `${trail}; the last move is ${formatValue(sum / moved)} on average, at most ${formatValue(furthest)}.`;
    },
  };
}

function checkTrails(data: TrailsData): TrailsData {
  const { count, length, frames, newest, history } = data;
  checkWhole("trails", "count", count, 0);
  checkWhole("trails", "length", length, 1);
  checkRange("trails", "frames", frames, 0, length);
  checkRange("trails", "newest", newest, 0, length - 1);
  if (history.length !== 2 * length * count) {
    refuse("trails", `history must hold 2 · length · count = ${2 * length * count} numbers`, history.length);
  }
  return data;
}
