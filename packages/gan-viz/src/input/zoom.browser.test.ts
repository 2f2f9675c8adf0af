import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { marks } from "../../test/marks.ts";
import { emptyCanvas, setTheme, settled } from "../../test/page.ts";
import { mount } from "../mount.ts";
import { unprojectX, unprojectY } from "./unproject.ts";
import { type ZoomOptions, zoom } from "./zoom.ts";

const ended: (() => void)[] = [];

/** 200 × 100 pixels whose domains are their pixels, y upwards. */
async function zoomed(options: ZoomOptions = {}) {
  const canvas = emptyCanvas(200, 100);
  document.body.style.height = "3000px";
  const view = mount(canvas, { label: "dots", xDomain: [0, 200], yDomain: [0, 100], layers: { dots: marks } });
  const levels: number[] = [];
  const hand = zoom(view, { onChange: (_, level) => levels.push(level), ...options });
  ended.push(hand.destroy, view.destroy);
  await settled();
  /** What is shown at a place. */
  const at = (x: number, y: number): number[] =>
    [unprojectX(view.frame!, x), unprojectY(view.frame!, y)].map((v) => Math.round(v * 1e6) / 1e6);
  return { canvas, view, hand, levels, at };
}

async function wheelAt(x: number, y: number, dy: number): Promise<void> {
  await commands.moveMouse([
    { do: "move", x, y },
    { do: "wheel", dy },
  ]);
  await settled();
  await new Promise((done) => setTimeout(done, 100)); // the browser scrolls in its own time
}

beforeEach(() => setTheme("light"));
afterEach(async () => {
  for (const end of ended.splice(0)) end();
  document.body.removeAttribute("style");
  scrollTo(0, 0);
  await commands.moveMouse([{ do: "move", x: 700, y: 700 }]);
});

describe("zoom() by wheel", () => {
  it("leaves a bare wheel to the page", async () => {
    const { hand } = await zoomed();
    await wheelAt(50, 50, 200);
    expect(hand.level).toBe(1);
    await expect.poll(() => scrollY).toBeGreaterThan(0);
  });

  it("zooms with Ctrl about the place under the pointer, and the page stays", async () => {
    const { hand, at } = await zoomed();
    const before = at(50, 20);
    await userEvent.keyboard("{Control>}");
    await wheelAt(50, 20, -100);
    await userEvent.keyboard("{/Control}");
    expect(hand.level).toBeCloseTo(Math.SQRT2, 6); // half a doubling at most, at one turn
    expect(at(50, 20)).toEqual(before);
    expect(scrollY).toBe(0);
  });

  it("always, when told to, until a limit: then the page scrolls on", async () => {
    const { hand } = await zoomed({ wheel: "always" });
    await wheelAt(50, 50, -100);
    expect(hand.level).toBeCloseTo(2 ** 0.2, 6);
    await wheelAt(50, 50, 500);
    expect(hand.level).toBeCloseTo(1, 6);
    expect(scrollY).toBe(0);
    await wheelAt(50, 50, 300);
    await expect.poll(() => scrollY).toBeGreaterThan(0);
  });

  it("never, when told so, with Ctrl neither", async () => {
    const { canvas, hand } = await zoomed({ wheel: "never" });
    const event = new WheelEvent("wheel", { deltaY: -100, ctrlKey: true, clientX: 50, clientY: 50, cancelable: true });
    canvas.dispatchEvent(event);
    expect([hand.level, event.defaultPrevented]).toEqual([1, false]);
  });
});

describe("zoom() by mouse", () => {
  it("drags what lies under the pointer with it", async () => {
    const { hand, at } = await zoomed();
    hand.zoomBy(4);
    const taken = at(100, 50);
    await commands.moveMouse([{ do: "move", x: 100, y: 50 }, { do: "down" }, { do: "move", x: 130, y: 40, steps: 4 }]);
    expect(at(130, 40)).toEqual(taken);
    await commands.moveMouse([{ do: "up" }, { do: "move", x: 20, y: 20, steps: 3 }]);
    expect(at(130, 40)).toEqual(taken);
  });

  it("drags truly on a page that is scrolled and scaled", async () => {
    const { canvas, hand, at } = await zoomed();
    hand.zoomBy(4);
    Object.assign(document.body.style, { transform: "scale(1.5)", transformOrigin: "0 0", paddingTop: "300px" });
    scrollTo(0, 200);
    await settled();
    const { left, top } = canvas.getBoundingClientRect();
    const taken = at(100, 50);
    await commands.moveMouse([
      { do: "move", x: left + 150, y: top + 75 },
      { do: "down" },
      { do: "move", x: left + 165, y: top + 75, steps: 3 },
      { do: "up" },
    ]);
    expect(at(110, 50)[0]).toBeCloseTo(taken[0]!, 1);
  });

  it("zooms in by a double click, and out with Shift", async () => {
    const { canvas, hand, at } = await zoomed();
    await userEvent.dblClick(canvas, { position: { x: 50, y: 25 } });
    expect(hand.level).toBeCloseTo(2, 6);
    expect(at(50, 25)).toEqual([50, 75]);
    await userEvent.keyboard("{Shift>}");
    await userEvent.dblClick(canvas, { position: { x: 50, y: 25 } });
    await userEvent.keyboard("{/Shift}");
    expect(hand.level).toBeCloseTo(1, 6);
  });
});

describe("zoom() by fingers", () => {
  it("pinches about the middle between two", async () => {
    const { hand, at } = await zoomed();
    const before = at(100, 50);
    await commands.moveFingers([
      [{ id: 0, x: 90, y: 50 }],
      [
        { id: 0, x: 90, y: 50 },
        { id: 1, x: 110, y: 50 },
      ],
      [
        { id: 0, x: 80, y: 50 },
        { id: 1, x: 120, y: 50 },
      ],
      [
        { id: 0, x: 70, y: 50 },
        { id: 1, x: 130, y: 50 },
      ],
      [{ id: 1, x: 130, y: 50 }],
      [],
    ]);
    await settled();
    expect(hand.level).toBeCloseTo(3, 3); // 60 apart, from 20
    expect(at(100, 50)).toEqual(before);
    expect(scrollY).toBe(0);
  });

  it("leaves one finger to the page, unless told otherwise", async () => {
    const two = await zoomed();
    expect(two.canvas.style.touchAction).toBe("pan-x pan-y");
    two.hand.zoomBy(2);
    const before = two.at(100, 50);
    await commands.moveFingers([[{ id: 0, x: 100, y: 50 }], [{ id: 0, x: 120, y: 50 }], []]);
    expect(two.at(100, 50)).toEqual(before);

    const one = await zoomed({ fingers: "one" });
    expect(one.canvas.style.touchAction).toBe("none");
    one.hand.zoomBy(2);
    await commands.moveFingers([[{ id: 0, x: 100, y: 50 }], [{ id: 0, x: 120, y: 50 }], []]);
    expect(one.at(120, 50)).toEqual(before);
  });

  it("zooms by a double tap", async () => {
    const { hand } = await zoomed();
    await commands.moveFingers([[{ id: 0, x: 50, y: 50 }], [], [{ id: 0, x: 52, y: 50 }], []]);
    await settled();
    expect(hand.level).toBeCloseTo(2, 6);
  });
});

describe("zoom() by keys", () => {
  it("zooms, pans and goes home", async () => {
    const { canvas, view, hand, levels } = await zoomed();
    canvas.focus();
    await userEvent.keyboard("++{ArrowRight}{ArrowUp}");
    expect(hand.level).toBeCloseTo(4, 6);
    // [75, 125] and a tenth of its 50 to the right; [37.5, 62.5] and a tenth of its 25 up
    expect(view.frame!.xDomain.map((v) => Math.round(v * 1e6) / 1e6)).toEqual([80, 130]);
    expect(view.frame!.yDomain.map((v) => Math.round(v * 1e6) / 1e6)).toEqual([40, 65]);
    await userEvent.keyboard("-0");
    expect(view.frame!.xDomain).toEqual([0, 200]);
    expect(levels).toHaveLength(6);
  });

  it("leaves arrows that can move nothing to the page", async () => {
    const { canvas } = await zoomed();
    const event = new KeyboardEvent("keydown", { key: "ArrowDown", cancelable: true });
    canvas.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

it("zoom() keeps equal aspect, and centres what that has widened", async () => {
  const canvas = emptyCanvas(200, 100);
  const view = mount(canvas, { label: "square", aspect: "equal", xDomain: [-1, 1], yDomain: [-1, 1], layers: {} });
  const hand = zoom(view);
  ended.push(hand.destroy, view.destroy);
  await settled();
  expect(view.frame!.xDomain).toEqual([-2, 2]);
  hand.zoomBy(2, 150, 50); // data (1, 0)
  expect(view.frame!.xDomain[0]).toBeCloseTo(-1, 9); // as wide as home: nothing more to show on either side
  expect(view.frame!.xDomain[1]).toBeCloseTo(1, 9);
  expect(view.frame!.yDomain[1]).toBeCloseTo(0.5, 9);
  hand.zoomBy(0.01);
  expect(view.frame!.xDomain[1]).toBeCloseTo(2, 9);
  expect(view.frame!.yDomain[1]).toBeCloseTo(1, 9);
});

it("zoom() leaves the canvas as it found it, and what it shows as it is", async () => {
  const { canvas, hand, levels } = await zoomed();
  hand.zoomBy(2);
  hand.destroy();
  hand.destroy();
  hand.zoomBy(2);
  hand.reset();
  await commands.moveMouse([
    { do: "move", x: 100, y: 50 },
    { do: "down" },
    { do: "move", x: 150, y: 50 },
    { do: "up" },
  ]);
  expect([hand.level, levels.length, canvas.style.touchAction, canvas.getAttribute("role")]).toEqual([2, 1, "", "img"]);
});

it.each<[ZoomOptions, string]>([
  [{ wheel: "on" as "always" }, 'zoom: wheel must be one of "modified", "always", "never", got "on".'],
  [{ maxZoom: 0.5 }, "zoom: maxZoom must be in [1, 1000000], got 0.5."],
  [{ factor: 1 }, "zoom: factor must be in [1.01, 16], got 1."],
  [{ extent: { x: [1, 1] } }, "zoom: extent.x must be two different finite numbers, got [1, 1]."],
])("zoom() refuses %o", async (options, message) => {
  await expect(zoomed(options)).rejects.toThrow(message);
});
