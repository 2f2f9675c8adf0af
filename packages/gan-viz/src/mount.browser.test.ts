import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commands, page } from "vitest/browser";
import { colorAt, emptyCanvas, setTheme, settled } from "../test/page.ts";
import type { Layer } from "./layer.ts";
import { points } from "./layers/points.ts";
import { mount, type View, type ViewOptions } from "./mount.ts";

/** Fills the frame with a colour of the page. */
const flood: Layer<string> = {
  id: "flood",
  draw(context, color, frame) {
    context.fillStyle = frame.color(color);
    context.fillRect(0, 0, frame.width, frame.height);
  },
};

/** Counts its paints and remembers the frame. */
function counter() {
  const seen = { paints: 0, width: 0, height: 0, ratio: 0, value: -1 };
  const layer: Layer<number> = {
    id: "counter",
    draw(context, value, frame) {
      seen.paints++;
      Object.assign(seen, { width: frame.width, height: frame.height, ratio: context.getTransform().a, value });
    },
  };
  return { seen, layer };
}

const views: View<object>[] = [];
function mounted<Data extends object>(canvas: HTMLCanvasElement, options: Partial<ViewOptions<Data>>): View<Data> {
  const view = mount<Data>(canvas, { label: "a picture", layers: {} as ViewOptions<Data>["layers"], ...options });
  views.push(view as unknown as View<object>);
  return view;
}

beforeEach(() => setTheme("light"));
afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
  vi.restoreAllMocks();
});

const GREEN = [30, 123, 69, 255]; // --real in the light theme, #1e7b45
const DARK_GREEN = [92, 197, 136, 255]; // and in the dark one, #5cc588

describe("mount() paints", () => {
  it("its layers in data space, y up", async () => {
    const canvas = emptyCanvas(100, 100);
    const layers = { dots: points({ fill: "#ff0000", radius: 10 }) };
    mounted(canvas, { xDomain: [-1, 1], yDomain: [0, 10], layers }).update({ dots: new Float32Array([0.5, 2]) });
    await settled();
    expect(colorAt(canvas, 75, 80)).toEqual([255, 0, 0, 255]);
    expect(colorAt(canvas, 75, 20)[3]).toBe(0);
  });

  it("layers in the order of their keys, over the background", async () => {
    const canvas = emptyCanvas(40, 40);
    const over = points({ fill: "#0000ff", radius: 5 });
    const view = mounted(canvas, { background: "#00ff00", layers: { over: flood, dot: over } });
    await settled();
    expect(colorAt(canvas, 20, 20)).toEqual([0, 255, 0, 255]);
    view.update({ dot: new Float32Array([0.5, 0.5]), over: "#ff0000" });
    await settled();
    expect(colorAt(canvas, 20, 20)).toEqual([0, 0, 255, 255]);
    expect(colorAt(canvas, 2, 2)).toEqual([255, 0, 0, 255]);
  });

  it("once, however many updates a frame brings, and with the last of them", async () => {
    const { seen, layer } = counter();
    const view = mounted(emptyCanvas(40, 40), { layers: { n: layer } });
    await settled();
    for (let n = 0; n < 5; n++) view.update({ n });
    await settled();
    expect(seen).toMatchObject({ paints: 1, value: 4 });
  });

  it("nothing without an update, and nothing after destroy, which may be called twice", async () => {
    const { seen, layer } = counter();
    const canvas = emptyCanvas(40, 40);
    const view = mounted(canvas, { layers: { n: layer } });
    view.update({ n: 1 });
    await settled();
    const before = seen.paints;
    await settled();
    expect(seen.paints).toBe(before);

    view.update({ n: 2 });
    view.destroy();
    view.destroy();
    view.update({ n: 3 });
    view.describe("another picture");
    canvas.style.width = "80px";
    setTheme("dark");
    canvas.dispatchEvent(new Event("contextrestored"));
    await settled();
    expect(seen.paints).toBe(before);
    expect(canvas.getAttribute("aria-label")).toBe("a picture");
  });

  it("nothing when updated after destroy", async () => {
    const { seen, layer } = counter();
    const view = mounted(emptyCanvas(40, 40), { layers: { n: layer } });
    view.update({ n: 1 });
    await settled();
    const before = seen.paints;
    view.destroy();
    view.update({ n: 2 });
    await settled();
    expect(seen.paints).toBe(before);
  });

  it("no layer set to null, and leaves one set to undefined as it was", async () => {
    const canvas = emptyCanvas(40, 40);
    const view = mounted<{ under: string; over: string }>(canvas, { layers: { under: flood, over: flood } });
    view.update({ under: "#ff0000", over: "#0000ff" });
    view.update({ over: undefined });
    await settled();
    expect(colorAt(canvas, 20, 20)).toEqual([0, 0, 255, 255]);
    view.update({ over: null });
    await settled();
    expect(colorAt(canvas, 20, 20)).toEqual([255, 0, 0, 255]);
    view.update({ over: "#0000ff" });
    await settled();
    expect(colorAt(canvas, 20, 20)).toEqual([0, 0, 255, 255]);
  });

  it("again when a lost context comes back", async () => {
    const { seen, layer } = counter();
    const canvas = emptyCanvas(40, 40);
    mounted(canvas, { layers: { n: layer } }).update({ n: 1 });
    await settled();
    const before = seen.paints;
    canvas.dispatchEvent(new Event("contextrestored"));
    await settled();
    expect(seen.paints).toBe(before + 1);
  });
});

describe("mount() gives the canvas", () => {
  it.each([1, 2, 1.5])("%d device pixels per CSS pixel, when told to", async (pixelRatio) => {
    const { seen, layer } = counter();
    const canvas = emptyCanvas(100, 60);
    mounted(canvas, { pixelRatio, layers: { n: layer } }).update({ n: 1 });
    await settled();
    expect([canvas.width, canvas.height]).toEqual([100 * pixelRatio, 60 * pixelRatio]);
    expect(seen).toMatchObject({ width: 100, height: 60, ratio: pixelRatio });
  });

  it("as many as the screen has, when not told", async () => {
    const canvas = emptyCanvas(101, 60);
    mounted(canvas, {});
    await settled();
    expect(canvas.width).toBe(Math.round(101 * devicePixelRatio));
  });

  it("new pixels when its size changes, and only then", async () => {
    const { seen, layer } = counter();
    const canvas = emptyCanvas(100, 60);
    const allocations = vi.spyOn(HTMLCanvasElement.prototype, "width", "set");
    const view = mounted(canvas, { pixelRatio: 1, layers: { n: layer } });
    view.update({ n: 1 });
    await settled();
    canvas.style.width = "150px";
    await settled();
    expect(canvas.width).toBe(150);
    expect(seen).toMatchObject({ width: 150, value: 1 });
    const before = allocations.mock.calls.filter(([width]) => width === 150).length;
    view.update({ n: 2 });
    canvas.style.display = "none";
    await settled();
    canvas.style.display = "block";
    await settled();
    expect(allocations.mock.calls.filter(([width]) => width === 150)).toHaveLength(before);
  });

  it("one paint where a new size and new data meet", async () => {
    const { seen, layer } = counter();
    const canvas = emptyCanvas(100, 60);
    const view = mounted(canvas, { layers: { n: layer } });
    view.update({ n: 1 });
    await settled();
    const before = seen.paints;
    requestAnimationFrame(() => {
      canvas.style.width = "70px";
      view.update({ n: 7 });
    });
    await settled();
    await settled();
    expect(seen).toMatchObject({ paints: before + 1, width: 70, value: 7 });
  });

  it("its content box, without padding and border", async () => {
    const { seen, layer } = counter();
    const canvas = emptyCanvas(100, 60);
    canvas.style.boxSizing = "border-box";
    canvas.style.padding = "5px 10px";
    canvas.style.border = "2px solid";
    mounted(canvas, { pixelRatio: 1, layers: { n: layer } }).update({ n: 1 });
    await settled();
    expect(seen).toMatchObject({ width: 76, height: 46 });
    expect([canvas.width, canvas.height]).toEqual([76, 46]);
  });

  it("a size that stands still, where layout follows the canvas's own attributes", async () => {
    const canvas = document.createElement("canvas"); // 300 × 150, the browser's default
    document.body.replaceChildren(canvas);
    mounted(canvas, { pixelRatio: 2 });
    for (let k = 0; k < 5; k++) await settled();
    expect([canvas.clientWidth, canvas.clientHeight]).toEqual([300, 150]);
    expect([canvas.width, canvas.height]).toEqual([600, 300]);
  });

  it("no more pixels than browsers can give", async () => {
    const { seen, layer } = counter();
    const canvas = emptyCanvas(3000, 20);
    mounted(canvas, { pixelRatio: 8, layers: { n: layer } }).update({ n: 1 });
    await settled();
    expect(canvas.width).toBe(8192);
    expect(seen.paints).toBeGreaterThan(0);
  });
});

describe("mount() waits for a canvas", () => {
  it("that is not in the page yet", async () => {
    const { seen, layer } = counter();
    const canvas = document.createElement("canvas");
    canvas.style.cssText = "width:50px;height:40px";
    mounted(canvas, { layers: { n: layer } }).update({ n: 1 });
    await settled();
    expect(seen.paints).toBe(0);
    document.body.replaceChildren(canvas);
    await settled();
    expect(seen).toMatchObject({ width: 50, height: 40, value: 1 });
  });

  it("of no size, and paints it once it has one", async () => {
    const { seen, layer } = counter();
    const canvas = emptyCanvas(0, 40);
    const view = mounted(canvas, { layers: { n: layer } });
    view.update({ n: 1 });
    await settled();
    expect(seen.paints).toBe(0);
    canvas.style.width = "30px";
    await settled();
    expect(seen.paints).toBe(1);
    canvas.style.display = "none";
    await settled();
    view.update({ n: 2 });
    await settled();
    expect(seen.paints).toBe(1);
    canvas.style.display = "block";
    await settled();
    expect(seen.value).toBe(2);
  });
});

describe("mount() takes colours from the page", () => {
  it("anew when the root element's theme changes", async () => {
    const canvas = emptyCanvas(20, 20);
    mounted(canvas, { layers: { all: flood } }).update({ all: "var(--real)" });
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual(GREEN);
    setTheme("dark");
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual(DARK_GREEN);
  });

  it("anew when the system's theme changes", async () => {
    const canvas = emptyCanvas(20, 20);
    const style = document.createElement("style");
    style.textContent = `canvas { --paper: #ffffff } @media (prefers-color-scheme: dark) { canvas { --paper: #000000 } }`;
    document.body.append(style);
    await commands.emulateColorScheme("light");
    mounted(canvas, { background: "var(--paper)" });
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual([255, 255, 255, 255]);
    await commands.emulateColorScheme("dark");
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual([0, 0, 0, 255]);
    await commands.emulateColorScheme("light");
  });

  it("and looks each up once, not once a point", async () => {
    const canvas = emptyCanvas(20, 20);
    const lookups = vi.spyOn(CSSStyleDeclaration.prototype, "getPropertyValue");
    const view = mounted(canvas, { layers: { dots: points({ fill: () => "var(--real)" }) } });
    view.update({ dots: new Float32Array(2000).fill(0.5) });
    await settled();
    view.update({ dots: new Float32Array(2000).fill(0.4) });
    await settled();
    expect(lookups.mock.calls.filter(([name]) => name === "--real")).toHaveLength(1);
  });
});

describe("mount() with a layer that throws", () => {
  it("reports it once, paints the others, and keeps the context in order", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const canvas = emptyCanvas(40, 40);
    const broken: Layer<number> = {
      id: "broken",
      draw(context) {
        context.save();
        context.translate(1000, 0);
        context.globalAlpha = 0;
        throw new Error("broken");
      },
    };
    const view = mounted<{ bad: number; good: string }>(canvas, { layers: { bad: broken, good: flood } });
    for (let bad = 0; bad < 3; bad++) {
      view.update({ bad, good: "#ff0000" });
      await settled();
    }
    expect(colorAt(canvas, 20, 20)).toEqual([255, 0, 0, 255]);
    expect(error).toHaveBeenCalledTimes(1);
    expect(error.mock.calls[0]![0]).toBe('mount: layer "bad" failed and is left out.');
  });
});

describe("mount() says", () => {
  it("what the picture shows, as an image with a name that can change", async () => {
    const canvas = emptyCanvas(20, 20);
    const view = mounted(canvas, { label: "Eight heaps" });
    await expect.element(page.getByRole("img", { name: "Eight heaps" })).toBeInTheDocument();
    view.describe("Five of eight heaps");
    await expect.element(page.getByRole("img", { name: "Five of eight heaps" })).toBeInTheDocument();
    expect(() => view.describe("")).toThrow('mount: label must be a text that is not empty, got "".');
  });

  it.each<[Partial<ViewOptions<object>>, string]>([
    [{ label: " " }, 'mount: label must be a text that is not empty, got " ".'],
    [{ label: undefined as never }, "mount: label must be a text that is not empty, got undefined."],
    [{ xDomain: [0, 0] }, "mount: xDomain must be two different finite numbers, got [0, 0]."],
    [{ yDomain: [0, Number.NaN] }, "mount: yDomain must be two different finite numbers, got [0, NaN]."],
    [{ pixelRatio: 0 }, "mount: pixelRatio must be a finite number above 0, got 0."],
    [{ background: "" }, 'mount: background must be a text that is not empty, got "".'],
    [{ layers: { a: 3 } as never }, "mount: layers.a must be a layer, got 3."],
    [{ layers: undefined as never }, "mount: layers must be an object of layers, got undefined."],
  ])("what is wrong with %o", (options, message) => {
    expect(() => mounted(emptyCanvas(20, 20), options)).toThrow(message);
  });

  it("which canvas it cannot draw on", () => {
    const canvas = emptyCanvas(20, 20);
    canvas.getContext("bitmaprenderer");
    expect(() => mounted(canvas, {})).toThrow("mount: canvas must be free to give a 2d context, got null.");
  });

  it("which layers there are, when an update names another", () => {
    const view = mounted<{ a: string }>(emptyCanvas(20, 20), { layers: { a: flood } });
    expect(() => view.update({ b: 1 } as never)).toThrow('mount: update must name layers (a), got "b".');
  });
});
