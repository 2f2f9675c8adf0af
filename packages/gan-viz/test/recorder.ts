import type { Context2D, Frame } from "../src/layer.ts";

const LETTER = 6; // every letter is this wide, in CSS pixels

/**
 * Runs a draw function against a context that only writes down what it was asked: `arc(10,20,3)` for calls (of an
 * arc no more than centre and radius), `fillStyle=red` for settings.
 */
export function record(draw: (context: Context2D) => void): string[] {
  const calls: string[] = [];
  const settings: Record<string, unknown> = {};
  const answers: Record<string, (...args: never[]) => unknown> = {
    measureText: (text: string) => ({ width: LETTER * text.length }),
    createImageData: (width: number, height: number) => ({
      width,
      height,
      data: new Uint8ClampedArray(4 * width * height),
    }),
  };
  const context = new Proxy(settings, {
    get: (_, name: string) => {
      if (name in answers) return answers[name];
      if (name in settings) return settings[name];
      return (...args: unknown[]) => {
        calls.push(`${name}(${(name === "arc" ? args.slice(0, 3) : args).map(show).join(",")})`);
      };
    },
    set: (_, name: string, value) => {
      settings[name] = value;
      calls.push(`${name}=${show(value)}`);
      return true;
    },
  });
  draw(context as unknown as Context2D);
  return calls;
}

/** The unit square on width × height pixels, y up, in colours as they are named. */
export function frame(width: number, height: number): Frame {
  return {
    width,
    height,
    plot: { left: 0, top: 0, right: width, bottom: height },
    xDomain: [0, 1],
    yDomain: [0, 1],
    time: 0,
    x: (value) => value * width,
    y: (value) => (1 - value) * height,
    color: (css) => css,
    font: (size, weight = 400) => `${weight} ${size}px test`,
  };
}

/** The calls of one kind: `only(calls, "arc")`. */
export function only(calls: readonly string[], name: string): string[] {
  return calls.filter((call) => call.startsWith(`${name}(`) || call.startsWith(`${name}=`));
}

/** Places to four digits: that much of a pixel a Float32Array holds. */
function show(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toFixed(4)));
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value.constructor.name : String(value);
}
