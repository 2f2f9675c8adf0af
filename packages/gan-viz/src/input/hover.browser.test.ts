import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { marks } from "../../test/marks.ts";
import { colorAt, emptyCanvas, setTheme, settled } from "../../test/page.ts";
import { mount } from "../mount.ts";
import { hover } from "./hover.ts";
import type { HoverOptions } from "./hover-options.ts";

const ended: (() => void)[] = [];

/** Two marks at pixels (50, 50) and (190, 10) of 200 × 100, whose domains are their pixels, y upwards. */
async function pointed(options: HoverOptions = {}) {
  const canvas = emptyCanvas(200, 100);
  const data = Float32Array.of(50, 50, 190, 90);
  const view = mount(canvas, {
    label: "dots",
    xDomain: [0, 200],
    yDomain: [0, 100],
    layers: { dots: marks },
    data: { dots: data },
  });
  const hits: (number | undefined)[] = [];
  const said: string[] = [];
  const hand = hover(view, { onHit: (hit) => hits.push(hit?.index), onSay: (text) => said.push(text), ...options });
  ended.push(hand.destroy, view.destroy);
  await settled();
  return { canvas, view, hand, hits, said };
}

function tip(): HTMLElement | null {
  return document.querySelector(".gan-viz-tip");
}

/** The tip's box, from the canvas's left upper corner. */
function tipBox(canvas: HTMLElement): { left: number; top: number; right: number; bottom: number } {
  const [box, from] = [tip()!.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const { left, top } = from;
  return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
}

async function mouseTo(x: number, y: number): Promise<void> {
  await commands.moveMouse([{ do: "move", x, y }]);
  await settled();
}

beforeEach(() => setTheme("light"));
afterEach(async () => {
  for (const end of ended.splice(0)) end();
  document.body.removeAttribute("style");
  scrollTo(0, 0);
  await commands.moveMouse([{ do: "move", x: 700, y: 700 }]);
});

describe("hover() of a mouse", () => {
  it("rings what is near, shows its values, and lets go when it leaves", async () => {
    const { canvas, hand, hits } = await pointed();
    await mouseTo(60, 50);
    expect(hand.hit).toMatchObject({ index: 0, layer: "dots", x: 50, y: 50, distance: 10 });
    expect(tip()!.textContent).toBe("dotsx50.0y50.0");
    expect(Math.max(...colorAt(canvas, 43, 50).slice(0, 3))).toBeLessThan(90); // ink: the ring, 7 pixels out
    await mouseTo(100, 50);
    expect([hand.hit, tip()]).toEqual([undefined, null]);
    expect(colorAt(canvas, 43, 50)[3]).toBe(0);
    await mouseTo(55, 50);
    await mouseTo(400, 300);
    expect(hits).toEqual([0, undefined, 0, undefined]);
  });

  it("puts the table above and right, and on the other sides at the edges", async () => {
    const { canvas } = await pointed();
    await mouseTo(50, 50);
    const free = tipBox(canvas);
    expect(free.left).toBeCloseTo(64, 0); // 50 + 14
    expect([free.right < 200, free.top >= 0]).toEqual([true, true]);
    await mouseTo(190, 12);
    const cornered = tipBox(canvas);
    expect(cornered.right).toBeCloseTo(176, 0); // 190 − 14
    expect(cornered.top).toBeCloseTo(24, 0); // 10 + 14
  });

  it.each([
    ["scrolled", { padding: "400px 0 1200px 150px" }, 1],
    ["scaled", { paddingTop: "400px", transform: "scale(2)", transformOrigin: "0 0" }, 2],
    ["zoomed", { paddingTop: "400px", zoom: "1.5" }, 1.5],
    ["turned into a positioned box", { paddingTop: "400px", position: "relative", top: "90px", left: "33px" }, 1],
  ])("finds and shows it where it is on a page that is %s", async (_, style, scale) => {
    const { canvas, hand } = await pointed();
    Object.assign(document.body.style, style);
    scrollTo(0, 300);
    await settled();
    const { left, top } = canvas.getBoundingClientRect();
    await mouseTo(left + 54 * scale, top + 50 * scale);
    await expect.poll(() => hand.hit?.index).toBe(0);
    expect(tipBox(canvas).left).toBeCloseTo(64 * scale, 0);
  });

  it("sees the data move under it", async () => {
    const { view, hand, hits } = await pointed();
    await mouseTo(100, 50);
    view.update({ dots: Float32Array.of(0, 0, 104, 50) });
    await settled();
    expect(hand.hit).toMatchObject({ index: 1, x: 104 });
    expect(tip()!.textContent).toContain("104.0");
    view.update({ dots: Float32Array.of(0, 0, 108, 50) });
    await settled();
    expect(tip()!.textContent).toContain("108.0");
    expect(hits).toEqual([1]);
  });

  it("sees nothing while a button is down: something is being dragged", async () => {
    const { hand } = await pointed();
    await mouseTo(50, 50);
    await commands.moveMouse([{ do: "down" }, { do: "move", x: 52, y: 50, steps: 2 }]);
    await settled();
    expect(hand.hit).toBeUndefined();
    await commands.moveMouse([{ do: "up" }]);
    await mouseTo(51, 50);
    expect(hand.hit?.index).toBe(0);
  });

  it("takes no focus and no pointer, and is not read out", async () => {
    const { said } = await pointed();
    const before = document.activeElement;
    await mouseTo(50, 50);
    expect(document.activeElement).toBe(before);
    expect([getComputedStyle(tip()!).pointerEvents, tip()!.ariaHidden, said]).toEqual(["none", "true", []]);
  });
});

describe("hover() of a finger", () => {
  const tap = async (x: number, y: number): Promise<void> => {
    await commands.moveFingers([[{ id: 0, x, y }], []]);
    await settled();
  };

  it("pins by a tap, reads it, and lets go by a tap elsewhere", async () => {
    const { hand, said } = await pointed();
    await tap(55, 55);
    expect(hand.hit?.index).toBe(0);
    expect(said).toEqual(["dots: x 50.0, y 50.0"]);
    await mouseTo(700, 700);
    expect(hand.hit?.index).toBe(0);
    await tap(120, 50);
    expect([hand.hit, tip()]).toEqual([undefined, null]);
    await tap(55, 55);
    await tap(500, 500);
    expect(hand.hit).toBeUndefined();
  });

  it("follows what is pinned as it moves", async () => {
    const { view, hand } = await pointed();
    await tap(50, 50);
    for (let x = 60; x <= 120; x += 10) {
      view.update({ dots: Float32Array.of(x, 50, 190, 90) });
      await settled();
    }
    expect(hand.hit).toMatchObject({ index: 0, x: 120 });
  });

  it("is no tap when it slides", async () => {
    const { hand } = await pointed();
    await commands.moveFingers([[{ id: 0, x: 50, y: 50 }], [{ id: 0, x: 65, y: 50 }], [{ id: 0, x: 50, y: 50 }], []]);
    await settled();
    expect(hand.hit).toBeUndefined();
  });
});

describe("hover() by keys", () => {
  it("moves a crosshair, reads what is near once it rests or at Enter, and lets go by Escape", async () => {
    const { canvas, hand, said } = await pointed();
    canvas.focus();
    await userEvent.keyboard("{ArrowRight}");
    await settled();
    expect(colorAt(canvas, 108, 10)[3]).toBe(255); // the upright line of the crosshair, from the middle
    expect(hand.hit).toBeUndefined();
    await userEvent.keyboard("{Enter}");
    expect(said).toEqual(["Nothing near x 108, y 50.0."]);
    await userEvent.keyboard("{Shift>}{ArrowLeft}{/Shift}{ArrowLeft}");
    expect(hand.hit?.index).toBe(0); // at 68, 18 from it
    await expect.poll(() => said.at(-1), { timeout: 3000 }).toBe("dots: x 50.0, y 50.0");
    await userEvent.keyboard("{Escape}");
    expect([hand.hit, tip()]).toEqual([undefined, null]);
  });

  it("leaves Escape to the page when there is nothing to let go of, and arrows at the edge", async () => {
    const { canvas } = await pointed();
    const passed: string[] = [];
    const listen = (event: KeyboardEvent): number => passed.push(event.key);
    document.addEventListener("keydown", listen);
    canvas.focus();
    await userEvent.keyboard("{Escape}{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}");
    document.removeEventListener("keydown", listen);
    expect(passed.filter((key) => key !== "Shift")).toEqual(["Escape", "ArrowUp"]); // 50 → 18 → 0 → no further
  });
});

it("hover() leaves view and page as it found them", async () => {
  const { canvas, view, hand, hits } = await pointed({ onSay: () => {} });
  await mouseTo(50, 50);
  hand.destroy();
  hand.destroy();
  expect([hand.hit, tip(), canvas.getAttribute("role"), canvas.hasAttribute("tabindex")]).toEqual([
    undefined,
    null,
    "img",
    false,
  ]);
  await settled();
  expect(colorAt(canvas, 43, 50)[3]).toBe(0);
  hand.pin(50, 50);
  await mouseTo(52, 50);
  expect(hits).toEqual([0, undefined]);
  view.destroy();
});

it("hover() refuses a radius that is none", async () => {
  const { view } = await pointed();
  expect(() => hover(view, { radius: -1 })).toThrow("hover: radius must be a finite number of at least 0, got -1.");
});

it("hover() makes a canvas more than an image, and it stays that when the picture is described anew", async () => {
  const { canvas, view, hand } = await pointed();
  view.describe("other dots");
  expect(canvas.getAttribute("role")).toBe("application");
  expect(canvas.getAttribute("aria-label")).toBe("other dots");
  hand.destroy();
  expect(canvas.getAttribute("role")).toBe("img");
});
