import { expect, it } from "vitest";
import { frame } from "../../test/recorder.ts";
import type { Context2D } from "../layer.ts";
import { paint, type Report } from "./paint.ts";

/** A context that does nothing but keep its state and a stack of it, as a canvas does. */
function fakeContext(hasReset: boolean) {
  const initial = { lineDashOffset: 0, globalAlpha: 1, fillStyle: "#000000", transform: [1, 0, 0, 1, 0, 0] };
  const stack: (typeof initial)[] = [];
  const calls: string[] = [];
  const context = {
    ...initial,
    canvas: { width: 200, height: 100 },
    save: () => void stack.push(snapshot()),
    restore: () => void Object.assign(context, stack.pop()),
    setTransform: (...transform: number[]) => void Object.assign(context, { transform }),
    clearRect: (...box: number[]) => void calls.push(`clearRect(${box.join()})`),
    fillRect: (...box: number[]) => void calls.push(`fillRect(${box.join()}) ${context.fillStyle}`),
    ...(hasReset && {
      reset: () => {
        stack.length = 0;
        Object.assign(context, initial);
        calls.push("reset()");
      },
    }),
  };
  function snapshot(): typeof initial {
    const { lineDashOffset, globalAlpha, fillStyle, transform } = context;
    return { lineDashOffset, globalAlpha, fillStyle, transform };
  }
  return { context: context as unknown as Context2D, stack, calls, state: snapshot };
}

type Draw = (context: Context2D) => void;

function painted(
  draws: readonly Draw[],
  {
    hasReset = true,
    background = undefined as string | undefined,
    where = frame(100, 50),
    overlays = [] as Draw[],
  } = {},
) {
  const fake = fakeContext(hasReset);
  const reports: string[] = [];
  const layers = draws.map((draw, k) => ({ key: `layer ${k}`, layer: { id: "test", draw }, value: k }));
  const report: Report = (key, error) => void reports.push(`${key}: ${String(error)}`);
  paint(fake.context, where, { layers, background, overlays }, { across: 2, down: 3 }, report);
  return { ...fake, reports };
}

it("paint() gives every layer a clean state in CSS pixels, whatever the one before left", () => {
  const seen: unknown[] = [];
  const look: Draw = (context) => {
    const { globalAlpha, lineDashOffset, transform } = context as unknown as Record<string, unknown>;
    seen.push({ globalAlpha, lineDashOffset, transform });
  };
  const spoil: Draw = (context) => {
    context.save();
    context.save();
    context.globalAlpha = 0.2;
    context.lineDashOffset = 5;
    context.setTransform(9, 9, 9, 9, 9, 9);
  };
  const overRestore: Draw = (context) => {
    context.restore();
    context.restore();
    context.setTransform(7, 7, 7, 7, 7, 7);
  };
  const { stack } = painted([look, spoil, look, overRestore, look]);
  expect(seen).toEqual(new Array(3).fill({ globalAlpha: 1, lineDashOffset: 0, transform: [2, 0, 0, 3, 0, 0] }));
  expect(stack).toHaveLength(0);
});

it("paint() tells of a layer that throws, unwinds what it saved, and paints the others", () => {
  let after = 0;
  const { reports, stack } = painted([
    (context) => {
      context.save();
      throw new Error("no");
    },
    () => void after++,
  ]);
  expect(reports).toEqual(["layer 0: Error: no"]);
  expect(after).toBe(1);
  expect(stack).toHaveLength(0);
});

it.each([null, undefined])("paint() leaves out a layer whose value is %s", (value) => {
  const { context } = fakeContext(true);
  let draws = 0;
  const layer = { id: "test", draw: () => void draws++ };
  const layers = [
    { key: "hidden", layer, value },
    { key: "shown", layer, value: 0 },
  ];
  paint(context, frame(9, 9), { layers, background: undefined }, { across: 1, down: 1 }, () => {});
  expect(draws).toBe(1);
});

it("paint() lays the background under all of the frame, in CSS pixels", () => {
  expect(painted([], { background: "#fffefb" }).calls).toEqual(["reset()", "fillRect(0,0,100,50) #fffefb"]);
});

it("paint() wipes all device pixels where the browser has no reset()", () => {
  expect(painted([], { hasReset: false }).calls).toEqual(["clearRect(0,0,200,100)"]);
});

it("paint() cuts layers off at the plot's edge unless they bleed, and overlays never", () => {
  const where = { ...frame(100, 50), plot: { left: 10, top: 5, right: 90, bottom: 40 } };
  const clips: string[] = [];
  const context = new Proxy({} as Record<string, unknown>, {
    get: (own, name: string) =>
      name in own
        ? own[name]
        : (...box: unknown[]) => void (/rect|clip|mark/.test(name) && clips.push(`${name}(${box})`)),
    set: (own, name: string, value) => {
      own[name] = value;
      return true;
    },
  });
  const mark: Draw = (given) => (given as unknown as { mark(): void }).mark();
  const layers = [
    { key: "a", layer: { id: "a", draw: mark }, value: 0 },
    { key: "b", layer: { id: "b", draw: mark, bleeds: true }, value: 0 },
  ];
  const picture = { layers, overlays: [mark], background: undefined };
  paint(context as unknown as Context2D, where, picture, { across: 1, down: 1 }, () => {});
  expect(clips).toEqual(["rect(10,5,80,35)", "clip()", "mark()", "mark()", "mark()"]);
});
