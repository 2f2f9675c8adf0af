import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { colorAt, emptyCanvas, setTheme, settled } from "../../test/page.ts";
import { mount } from "../mount.ts";
import type { SketchpadOptions } from "./sketch-options.ts";
import { type Sketchpad, sketchpad } from "./sketchpad.ts";

const pads: Sketchpad[] = [];

/** A pad on a page of its own, and what it says. Its domains are its pixels, y upwards: points can be read by eye. */
async function paper(options: SketchpadOptions = {}, width = 200, height = 100) {
  const canvas = emptyCanvas(width, height);
  const said: string[] = [];
  const pad = sketchpad(canvas, {
    xDomain: [0, width],
    yDomain: [0, height],
    size: 10,
    density: 10,
    onSay: (text) => said.push(text),
    ...options,
  });
  pads.push(pad);
  await settled();
  return { canvas, pad, said };
}

/** The least rectangle that holds the points: left, bottom, right, top. */
function extent(pad: Sketchpad): number[] {
  const points = pad.points();
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Passes where every point lies within the brush's radius of the way from a to b, and at both of its ends. */
function expectAlong(pad: Sketchpad, [ax, ay]: readonly number[], [bx, by]: readonly number[], radius = 5): void {
  const [left, bottom, right, top] = extent(pad) as [number, number, number, number];
  const slack = 0.6; // a mouse of the system stands on whole pixels
  for (const [got, at, away] of [
    [left, Math.min(ax!, bx!), -1],
    [bottom, Math.min(ay!, by!), -1],
    [right, Math.max(ax!, bx!), 1],
    [top, Math.max(ay!, by!), 1],
  ] as const) {
    expect(away * (got - at)).toBeLessThanOrEqual(radius + slack);
    expect(away * (got - at)).toBeGreaterThan(-radius); // a few points fill no disc to its edge
  }
}

/** A stroke of the mouse between two places of the window. */
async function drag(from: readonly number[], to: readonly number[], steps = 5): Promise<void> {
  await commands.moveMouse([
    { do: "move", x: from[0]!, y: from[1]! },
    { do: "down" },
    { do: "move", x: to[0]!, y: to[1]!, steps },
    { do: "up" },
  ]);
}

/** A pen's event, as a script may make it. */
function pen(canvas: HTMLCanvasElement, type: string, x: number, y: number, more: PointerEventInit = {}): void {
  const rect = canvas.getBoundingClientRect();
  const init = {
    pointerId: 77,
    pointerType: "pen",
    isPrimary: true,
    pressure: 0.5,
    button: 0,
    buttons: 1,
    bubbles: true,
  };
  canvas.dispatchEvent(
    new PointerEvent(type, { ...init, clientX: rect.left + x, clientY: rect.top + y, cancelable: true, ...more }),
  );
}

beforeEach(() => setTheme("light"));
afterEach(async () => {
  for (const pad of pads.splice(0)) pad.destroy();
  document.body.removeAttribute("style");
  document.body.replaceChildren();
  scrollTo(0, 0);
  await commands.moveMouse([{ do: "move", x: 600, y: 600 }]);
});

describe("sketchpad() draws with a mouse", () => {
  it("where the mouse is", async () => {
    const { pad, said } = await paper();
    await drag([40, 20], [160, 20]);
    expectAlong(pad, [40, 80], [160, 80]);
    // 10 (1 + 2 · 120 / 5π) = 162.8
    expect(Math.abs(pad.status().count - 162.8)).toBeLessThanOrEqual(1);
    expect(said.at(-1)).toMatch(/^16[23] points drawn\. 16[23] points in all\.$/);
  });

  it("where the mouse is after the page was scrolled, in a box with border and padding", async () => {
    const { canvas, pad } = await paper();
    Object.assign(canvas.style, { margin: "700px 0 900px 300px", border: "7px solid", padding: "9px 11px" });
    scrollTo(0, 500);
    await settled();
    // The content box begins at (300 + 18, 700 − 500 + 16); the canvas keeps its 200 × 100 by content-box sizing.
    await drag([318 + 40, 216 + 20], [318 + 160, 216 + 70]);
    expectAlong(pad, [40, 80], [160, 30]);
  });

  it.each([
    ["a transform of an ancestor", { transform: "scale(1.5, 2)", transformOrigin: "0 0" }, [1.5, 2]],
    ["the page's zoom", { zoom: "1.6" }, [1.6, 1.6]],
  ])("where the mouse is under %s", async (_, style, [sx, sy]) => {
    const { pad } = await paper();
    Object.assign(document.body.style, style);
    await settled();
    await drag([40 * sx!, 20 * sy!], [160 * sx!, 70 * sy!]);
    expectAlong(pad, [40, 80], [160, 30]);
  });

  it("where the mouse is at two device pixels per CSS pixel, and after the canvas was resized", async () => {
    const { canvas, pad } = await paper({ pixelRatio: 2 });
    canvas.style.width = "400px"; // two CSS pixels to a unit across, from here on
    await settled();
    await drag([80, 50], [320, 50]);
    const [left, , right] = extent(pad) as [number, number, number];
    expect([left > 36, left < 40.5, right > 159.5, right < 164]).toEqual([true, true, true, true]);
    const [, , , alpha] = colorAt(canvas, 200, 50);
    expect(canvas.width).toBe(800);
    expect(typeof alpha).toBe("number");
  });

  it("on after the mouse left the canvas, and without a bridge when it comes back", async () => {
    const { pad } = await paper();
    await commands.moveMouse([
      { do: "move", x: 150, y: 20 },
      { do: "down" },
      { do: "move", x: 300, y: 20, steps: 5 },
      { do: "move", x: 300, y: 80, steps: 5 },
      { do: "move", x: 150, y: 80, steps: 5 },
      { do: "up" },
    ]);
    const ys = pad.points().filter((_, i) => i % 2 === 1);
    expect(ys.every((y) => Math.abs(y - 80) <= 5.6 || Math.abs(y - 20) <= 5.6)).toBe(true);
    expect([ys.some((y) => y > 70), ys.some((y) => y < 30)]).toEqual([true, true]);
    expect(extent(pad)[2]).toBeLessThanOrEqual(200);
  });

  it("evenly, in one event or in many", async () => {
    const { pad } = await paper();
    await drag([20, 20], [180, 20], 1);
    const fast = pad.status().count;
    pad.clear();
    await drag([20, 60], [180, 60], 60);
    expect(Math.abs(pad.status().count - fast)).toBeLessThanOrEqual(1);
  });

  it("straight lines while Shift is held", async () => {
    const { pad } = await paper();
    await userEvent.keyboard("{Shift>}");
    await commands.moveMouse([
      { do: "move", x: 40, y: 80 },
      { do: "down" },
      { do: "move", x: 100, y: 10, steps: 4 },
      { do: "move", x: 160, y: 80, steps: 4 },
      { do: "up" },
    ]);
    await userEvent.keyboard("{/Shift}");
    expectAlong(pad, [40, 20], [160, 20]);
  });

  it("nothing with another button, and nothing from outside the plot", async () => {
    const { canvas, pad } = await paper();
    pen(canvas, "pointerdown", 50, 50, { button: 2, buttons: 2 });
    pen(canvas, "pointerup", 50, 50, { button: 2, buttons: 0 });
    await drag([300, 50], [100, 50]);
    expect(pad.points()).toHaveLength(0);
  });
});

describe("sketchpad() under fingers", () => {
  it("draws with one", async () => {
    const { pad } = await paper();
    await commands.moveFingers([[{ id: 0, x: 40, y: 50 }], [{ id: 0, x: 100, y: 50 }], [{ id: 0, x: 160, y: 50 }], []]);
    expectAlong(pad, [40, 50], [160, 50]);
  });

  it("drops the stroke when a second comes, and draws nothing till both are lifted", async () => {
    const { pad, said } = await paper();
    await commands.moveFingers([
      [{ id: 0, x: 40, y: 50 }],
      [{ id: 0, x: 80, y: 50 }],
      [
        { id: 0, x: 80, y: 50 },
        { id: 1, x: 120, y: 50 },
      ],
      [
        { id: 0, x: 60, y: 50 },
        { id: 1, x: 150, y: 50 },
      ],
      [{ id: 1, x: 150, y: 50 }],
      [{ id: 1, x: 170, y: 50 }],
      [],
    ]);
    expect(pad.points()).toHaveLength(0);
    expect(pad.status()).toMatchObject({ drawing: false, canUndo: false });
    expect(said).toContain("Stroke dropped.");
    await commands.moveFingers([[{ id: 0, x: 40, y: 50 }], [{ id: 0, x: 90, y: 50 }], []]);
    expect(pad.status().canUndo).toBe(true);
  });
});

describe("sketchpad() with a pen", () => {
  it("draws wider the harder it is pressed", async () => {
    const { canvas, pad } = await paper({ pressure: 1, density: 200, size: 20 });
    const reach = (pressure: number): number => {
      pad.clear();
      pen(canvas, "pointerdown", 100, 50, { pressure });
      pen(canvas, "pointerup", 100, 50, { buttons: 0, pressure: 0 });
      const [left, , right] = extent(pad) as [number, number, number];
      return (right - left) / 2;
    };
    // 10 · 2p
    expect(reach(0.25)).toBeCloseTo(5, 0);
    expect(reach(0.5)).toBeCloseTo(10, 0);
    expect(reach(1)).toBeCloseTo(20, -0.3);
  });

  it("erases with its other end", async () => {
    const { canvas, pad } = await paper({ points: Float32Array.of(50, 50, 150, 50) });
    pen(canvas, "pointerdown", 50, 50, { button: 5, buttons: 32 });
    pen(canvas, "pointerup", 50, 50, { button: 5, buttons: 0 });
    expect([...pad.points()]).toEqual([150, 50]);
  });

  it("goes on while a palm lies beside it, and takes over from one that came first", async () => {
    const { canvas, pad } = await paper();
    const palm = { pointerId: 5, pointerType: "touch" };
    pen(canvas, "pointerdown", 20, 20, palm);
    pen(canvas, "pointerdown", 100, 50);
    pen(canvas, "pointermove", 20, 40, palm);
    pen(canvas, "pointerdown", 20, 80, { ...palm, pointerId: 6 });
    pen(canvas, "pointermove", 150, 50);
    pen(canvas, "pointerup", 150, 50, { buttons: 0 });
    expectAlong(pad, [100, 50], [150, 50]);
    expect(pad.status().drawing).toBe(false);
  });

  it("drops the stroke when the system takes it", async () => {
    const { canvas, pad } = await paper();
    pen(canvas, "pointerdown", 50, 50);
    pen(canvas, "pointercancel", 50, 50);
    expect(pad.points()).toHaveLength(0);
  });
});

describe("sketchpad() by keys", () => {
  it("draws, erases, undoes, redoes, sizes and clears", async () => {
    const { canvas, pad, said } = await paper();
    canvas.focus();
    await userEvent.keyboard("{Enter}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}");
    expectAlong(pad, [100, 50], [116, 50]);
    const drawn = pad.points();
    await userEvent.keyboard("e{Enter}{Shift>}{ArrowLeft}{/Shift} ");
    expect(pad.status().count).toBe(0);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(pad.points()).toEqual(drawn);
    await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(pad.status().count).toBe(0);
    await userEvent.keyboard("{Control>}z{/Control}{Delete}");
    expect(pad.status()).toMatchObject({ count: 0, canUndo: true, canRedo: false });
    await userEvent.keyboard("{]}");
    expect(pad.status().size).toBe(13); // 10 · 1.25, to the next whole
    expect(said).toContain(`${drawn.length / 2} points erased. 0 points left.`);
  });

  it("drops a stroke by Escape, which is the page's when there is none", async () => {
    const { canvas, pad } = await paper();
    const passed: string[] = [];
    const listen = (event: KeyboardEvent): number => passed.push(event.key);
    document.addEventListener("keydown", listen);
    canvas.focus();
    await userEvent.keyboard(" {ArrowRight}{Escape}");
    expect([pad.status().count, passed]).toEqual([0, []]);
    await userEvent.keyboard("{Escape}");
    expect(passed).toEqual(["Escape"]);
    document.removeEventListener("keydown", listen);
  });

  it("keeps the stroke when the focus moves on", async () => {
    const { canvas, pad } = await paper();
    canvas.focus();
    await userEvent.keyboard(" {ArrowRight}");
    canvas.blur();
    expect(pad.status()).toMatchObject({ drawing: false, canUndo: true });
  });

  it("tells where the cursor is once it rests", async () => {
    const { canvas, said } = await paper();
    canvas.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowUp}");
    await expect.poll(() => said).toEqual(["x 108, y 54.0."]);
  });
});

it("sketchpad() on a view draws over its layers, in its plot and domains", async () => {
  const canvas = emptyCanvas(200, 100);
  const view = mount(canvas, {
    label: "a view",
    xDomain: [0, 10],
    yDomain: [0, 10],
    layers: {},
    margin: { left: 100 },
  });
  await settled();
  const pad = sketchpad(view, { size: 10, density: 20, color: "#ff0000", opacity: 1, onSay: () => {} });
  pads.push(pad);
  await drag([150, 50], [150.5, 50], 1);
  await drag([50, 50], [190, 50], 1); // begins in the margin: not on the paper
  const [left, bottom, right, top] = extent(pad) as [number, number, number, number];
  expect([left > 4.4, right < 5.7, bottom > 4.4, top < 5.6]).toEqual([true, true, true, true]);
  pad.destroy();
  pad.destroy();
  view.destroy();
});

it("sketchpad() shows its points where they are", async () => {
  const { canvas } = await paper({ points: Float32Array.of(50, 30), color: "#ff0000", opacity: 1, dotRadius: 4 });
  await settled();
  expect(colorAt(canvas, 50, 70)).toEqual([255, 0, 0, 255]);
  expect(colorAt(canvas, 50, 30)[3]).toBe(0);
});

it("sketchpad() erases from the picture what it erased from the points", async () => {
  const { canvas, pad } = await paper({ points: Float32Array.of(50, 30, 100, 30), color: "#ff0000", tool: "eraser" });
  await drag([50, 70], [51, 70], 1);
  await commands.moveMouse([{ do: "move", x: 600, y: 600 }]);
  await settled();
  expect([...pad.points()]).toEqual([100, 30]);
  expect(colorAt(canvas, 50, 70)[3]).toBe(0);
  expect(colorAt(canvas, 100, 70)[0]).toBe(255);
});

it("sketchpad() leaves the canvas as it found it", async () => {
  const canvas = emptyCanvas(100, 100);
  canvas.setAttribute("tabindex", "-1");
  canvas.style.touchAction = "pan-y";
  const pad = sketchpad(canvas);
  expect([canvas.getAttribute("role"), canvas.tabIndex, canvas.style.touchAction]).toEqual([
    "application",
    0,
    "pinch-zoom",
  ]);
  expect(document.querySelector("[role=status]")).not.toBeNull();
  pad.destroy();
  pad.destroy();
  expect([canvas.tabIndex, canvas.style.touchAction, canvas.style.cursor]).toEqual([-1, "pan-y", ""]);
  expect(canvas.getAttribute("aria-roledescription")).toBeNull();
  expect(document.querySelector("[role=status]")).toBeNull();
  await drag([20, 20], [80, 80]);
  expect(pad.points()).toHaveLength(0);
});

it("sketchpad() draws on 100,000 points, and erases from them", async () => {
  const points = Float32Array.from({ length: 200_000 }, (_, i) => (i * (i % 2 === 0 ? 0.754_877 : 0.569_84)) % 100);
  const { canvas, pad } = await paper({ points, most: 200_000 });
  await drag([20, 50], [120, 50]);
  expect(pad.status().count).toBeGreaterThan(100_000);
  pad.undo();
  pad.use("eraser");
  await drag([50, 50], [51, 50], 1);
  await settled();
  // A disc of 5 pixels and a step of 1 take π·25 + 10 = 88.5 of the 10,000 pixels that the points lie on.
  expect(Math.abs(100_000 - pad.status().count - 885)).toBeLessThan(120);
  expect(canvas.width).toBeGreaterThan(0);
});
