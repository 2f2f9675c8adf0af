import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { colorAt, emptyCanvas, setTheme, settled } from "../test/page.ts";
import { tokens } from "./color/tokens.ts";
import type { Layer } from "./layer.ts";
import { mount, type View, type ViewOptions } from "./mount.ts";

// What the page does to a picture: theme, motion, sight, paper, and those who do not see it.

/** Fills the frame with a colour of the page. */
const flood: Layer<string> = {
  id: "flood",
  draw(context, color, frame) {
    context.fillStyle = frame.color(color);
    context.fillRect(0, 0, frame.width, frame.height);
  },
};

function counter(more: Partial<Layer<number>> = {}) {
  const seen = { paints: 0, value: -1, time: 0, ratio: 0 };
  const layer: Layer<number> = {
    id: "counter",
    draw(context, value, { time }) {
      seen.paints++;
      Object.assign(seen, { value, time, ratio: context.getTransform().a });
    },
    ...more,
  };
  return { seen, layer };
}

const views: View<object>[] = [];
function mounted<Data extends object>(canvas: HTMLCanvasElement, options: Partial<ViewOptions<Data>>): View<Data> {
  const view = mount<Data>(canvas, { label: "a picture", layers: {} as ViewOptions<Data>["layers"], ...options });
  views.push(view);
  return view;
}

const later = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const PLAIN = { media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null } as const;

beforeEach(() => {
  setTheme("light");
  document.body.removeAttribute("style");
});
afterEach(async () => {
  for (const view of views.splice(0)) view.destroy();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute("style");
  await commands.emulateMedia(PLAIN);
});

describe("mount() gives a view", () => {
  it("of its canvas, label, size and frame, and draws what it was mounted with", async () => {
    const canvas = emptyCanvas(80, 40);
    const view = mounted(canvas, { label: "Dots", layers: { all: flood }, data: { all: "#ff0000" }, margin: 10 });
    expect(view.canvas).toBe(canvas);
    expect(view.label).toBe("Dots");
    expect(view.frame).toBeUndefined();
    await settled();
    expect(view.size).toMatchObject({ width: 80, height: 40 });
    expect(view.frame?.plot).toEqual({ left: 10, top: 10, right: 70, bottom: 30 });
    expect(colorAt(canvas, 40, 20)).toEqual([255, 0, 0, 255]);
    expect(colorAt(canvas, 5, 20)[3]).toBe(0); // cut off at the plot's edge
  });

  it("whose overlays lie over all layers until they are released", async () => {
    const canvas = emptyCanvas(40, 40);
    const view = mounted(canvas, { layers: { all: flood }, data: { all: "#ff0000" } });
    const release = view.overlay((context, frame) => {
      context.fillStyle = "#0000ff";
      context.fillRect(0, 0, frame.width / 2, frame.height);
    });
    await settled();
    expect([colorAt(canvas, 10, 20), colorAt(canvas, 30, 20)]).toEqual([
      [0, 0, 255, 255],
      [255, 0, 0, 255],
    ]);
    release();
    release();
    await settled();
    expect(colorAt(canvas, 10, 20)).toEqual([255, 0, 0, 255]);
  });
});

describe("mount() chooses of light-dark()", () => {
  const BOTH = "light-dark(#ffffff, #000000)";
  const WHITE = [255, 255, 255, 255];
  const BLACK = [0, 0, 0, 255];

  it.each([
    ["normal", "dark", WHITE],
    ["light", "dark", WHITE],
    ["dark", "light", BLACK],
    ["light dark", "light", WHITE],
    ["light dark", "dark", BLACK],
    ["only dark", "light", BLACK],
  ] as const)("what goes with color-scheme %s on a system that is %s", async (scheme, system, color) => {
    await commands.emulateMedia({ colorScheme: system });
    document.documentElement.style.colorScheme = scheme;
    const canvas = emptyCanvas(20, 20);
    mounted(canvas, { layers: { all: flood }, data: { all: BOTH } });
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual(color);
  });

  it("anew when the page turns dark around it, by style, class or system", async () => {
    await commands.emulateMedia({ colorScheme: "light" });
    const canvas = emptyCanvas(20, 20);
    mounted(canvas, { layers: { all: flood }, data: { all: BOTH } });
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual(WHITE);
    document.body.style.colorScheme = "dark"; // not the root: what the canvas is in
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual(BLACK);
    document.body.style.colorScheme = "light dark";
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual(WHITE);
    await commands.emulateMedia({ colorScheme: "dark" });
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual(BLACK);
  });

  it("in the fallback of a custom property", async () => {
    document.documentElement.style.colorScheme = "dark";
    const canvas = emptyCanvas(20, 20);
    mounted(canvas, { layers: { all: flood }, data: { all: `var(--none, ${BOTH})` } });
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual(BLACK);
  });
});

it("mount() does not paint anew for a change of style that changes no colour", async () => {
  const { seen, layer } = counter();
  const canvas = emptyCanvas(20, 20);
  mounted(canvas, { layers: { n: layer }, data: { n: 1 } });
  await settled();
  const before = seen.paints;
  document.body.style.paddingTop = "3px";
  document.documentElement.classList.toggle("scrolled");
  await settled();
  expect(seen.paints).toBe(before);
});

it("mount() under forced colours keeps its own, on its own plate", async () => {
  await commands.emulateMedia({ colorScheme: "light" });
  const canvas = emptyCanvas(20, 20);
  mounted(canvas, { layers: { all: flood } });
  const real = emptyCanvas(20, 20);
  document.body.append(canvas);
  mounted(real, { layers: { all: flood }, data: { all: tokens.real } });
  await settled();
  expect(colorAt(canvas, 10, 10)[3]).toBe(0);
  await commands.emulateMedia({ forcedColors: "active" });
  await settled();
  expect(colorAt(canvas, 10, 10)).toEqual([255, 254, 251, 255]); // --plate, #fffefb
  expect(colorAt(real, 10, 10)).toEqual([30, 123, 69, 255]); // --real, #1e7b45
});

describe("mount() moves", () => {
  const moving = { moves: () => true };

  it("what moves by itself, every frame, and stands still where less motion is asked for", async () => {
    const { seen, layer } = counter(moving);
    mounted(emptyCanvas(20, 20), { layers: { n: layer }, data: { n: 1 } });
    await later(200);
    expect(seen.time).toBeGreaterThan(50);
    await commands.emulateMedia({ reducedMotion: "reduce" });
    await settled();
    const { time, paints } = seen;
    await later(150);
    expect(seen).toMatchObject({ time, paints });
  });

  it("from update to update, if asked to, and not where less motion is asked for", async () => {
    const values: number[] = [];
    const layer: Layer<number> = {
      id: "gauge",
      draw: (_, value) => void values.push(value),
      blend: (from, to, t) => from + (to - from) * t,
    };
    const view = mounted(emptyCanvas(20, 20), {
      layers: { n: layer },
      data: { n: 0 },
      transition: { milliseconds: 120 },
    });
    await settled();
    view.update({ n: 1 });
    await later(300);
    expect(values.filter((value) => value > 0 && value < 1).length).toBeGreaterThan(1);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values.at(-1)).toBe(1);
    await commands.emulateMedia({ reducedMotion: "reduce" });
    await settled();
    values.length = 0;
    view.update({ n: 2 });
    await later(200);
    expect(new Set(values)).toEqual(new Set([2]));
  });

  it("nothing that is out of view, and paints once when it is back", async () => {
    const { seen, layer } = counter(moving);
    const canvas = emptyCanvas(20, 20);
    const view = mounted(canvas, { layers: { n: layer }, data: { n: 1 } });
    const above = document.createElement("div");
    above.style.height = "9000px";
    await settled();
    document.body.prepend(above);
    await settled();
    await settled();
    const before = seen.paints;
    view.update({ n: 2 });
    await later(100);
    expect(seen.paints).toBe(before);
    above.remove();
    await later(100);
    expect(seen.paints).toBeGreaterThan(before);
    expect(seen.value).toBe(2);
  });

  it("nothing in a page that is hidden", async () => {
    const { seen, layer } = counter(moving);
    mounted(emptyCanvas(20, 20), { layers: { n: layer }, data: { n: 1 } });
    await settled();
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    document.dispatchEvent(new Event("visibilitychange"));
    const before = seen.paints;
    await later(100);
    expect(seen.paints).toBe(before);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event("visibilitychange"));
    await later(100);
    expect(seen.paints).toBeGreaterThan(before);
  });
});

describe("mount() on paper", () => {
  it("is sharp, in ink on white, and afterwards as it was", async () => {
    setTheme("dark");
    const { seen, layer } = counter();
    const canvas = emptyCanvas(20, 20);
    mounted(canvas, { pixelRatio: 1, layers: { all: flood, n: layer }, data: { all: tokens.ink, n: 0 } });
    await settled();
    expect(colorAt(canvas, 10, 10)).toEqual([236, 232, 223, 255]); // the dark theme's ink, #ece8df
    dispatchEvent(new Event("beforeprint"));
    expect(canvas.width).toBe(40);
    expect(seen.ratio).toBe(2);
    expect(colorAt(canvas, 10, 10)).toEqual([31, 29, 26, 255]); // the light theme's, #1f1d1a: at once, for the page is taken now
    dispatchEvent(new Event("afterprint"));
    expect(canvas.width).toBe(20);
    expect(colorAt(canvas, 10, 10)).toEqual([236, 232, 223, 255]);
  });

  it("keeps the colours of a page that is light", async () => {
    document.documentElement.style.setProperty("--accent", "#123456");
    const canvas = emptyCanvas(20, 20);
    mounted(canvas, { layers: { all: flood }, data: { all: "var(--accent, red)" } });
    await settled();
    await commands.emulateMedia({ media: "print" });
    await settled();
    expect(canvas.width).toBe(40);
    expect(colorAt(canvas, 10, 10)).toEqual([0x12, 0x34, 0x56, 255]);
    await commands.emulateMedia({ media: null });
    await settled();
    expect(canvas.width).toBe(20);
  });
});

describe("mount() says to those who do not see it", () => {
  const says: Layer<number> = { id: "says", draw() {}, summarize: (n) => `${n} of 8 modes covered.` };

  it("what the data show, as a description that the browser hands on", async () => {
    const canvas = emptyCanvas(20, 20);
    canvas.insertAdjacentHTML("afterend", '<p id="note">Seed 42.</p>');
    canvas.setAttribute("aria-describedby", "note");
    const view = mounted(canvas, { label: "Eight heaps", layers: { n: says }, data: { n: 5 } });
    await later(150);
    expect(view.summary()).toBe("5 of 8 modes covered.");
    expect(await commands.accessibleCanvas()).toEqual({
      role: expect.stringMatching(/^ima?ge?$/),
      name: "Eight heaps",
      description: "Seed 42. 5 of 8 modes covered.",
    });
  });

  it("no more often than one can listen, and in the end what is true then", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const canvas = emptyCanvas(20, 20);
    const view = mounted(canvas, { layers: { n: says }, data: { n: 0 } });
    const text = () => canvas.querySelector("[data-summary]")?.textContent;
    vi.advanceTimersByTime(60);
    expect(text()).toBe("0 of 8 modes covered.");
    for (let n = 1; n <= 8; n++) {
      view.update({ n });
      vi.advanceTimersByTime(250);
    }
    expect(text()).toBe("0 of 8 modes covered.");
    vi.advanceTimersByTime(1000);
    expect(text()).toBe("8 of 8 modes covered.");
    vi.useRealTimers();
  });

  it("nothing that it would interrupt them with, and one text only where a canvas is mounted again", async () => {
    const canvas = emptyCanvas(20, 20);
    const first = mounted(canvas, { layers: { n: says }, data: { n: 1 } });
    await later(100);
    first.destroy();
    mounted(canvas, { layers: { n: says }, data: { n: 2 } });
    await later(100);
    expect(canvas.querySelectorAll("[data-summary]")).toHaveLength(1);
    expect(canvas.textContent).toBe("2 of 8 modes covered.");
    expect(document.querySelector("[aria-live]")).toBeNull();
    expect((await commands.accessibleCanvas()).description).toBe("2 of 8 modes covered.");
  });
});

it("mount() survives a lost context, and paints when it is back", async () => {
  const { seen, layer } = counter();
  const canvas = emptyCanvas(20, 20);
  const context = canvas.getContext("2d")!;
  const lost = vi.spyOn(context, "isContextLost").mockReturnValue(true);
  mounted(canvas, { layers: { n: layer }, data: { n: 1 } });
  await settled();
  expect(seen.paints).toBe(0);
  lost.mockReturnValue(false);
  canvas.dispatchEvent(new Event("contextrestored"));
  await settled();
  expect(seen.paints).toBe(1);
});

it("mount() looks colours up once a frame, however often a page touches its styles", async () => {
  const canvas = emptyCanvas(20, 20);
  mounted(canvas, { layers: { all: flood }, data: { all: "var(--real)" } });
  await settled();
  const lookups = vi.spyOn(CSSStyleDeclaration.prototype, "getPropertyValue");
  for (let k = 0; k < 10; k++) {
    document.body.style.paddingTop = `${k}px`;
    await Promise.resolve();
  }
  await settled();
  expect(lookups.mock.calls.filter(([name]) => name === "--real")).toHaveLength(1);
});
