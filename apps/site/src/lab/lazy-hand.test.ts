import { expect, it, vi } from "vitest";
import { lazyHand } from "./lazy-hand.ts";

function canvasOf() {
  const attributes: Record<string, string> = {};
  const setAttribute = (name: string, value: string): void => {
    attributes[name] = value;
  };
  return { attributes, canvas: Object.assign(new EventTarget(), { setAttribute }) as unknown as HTMLCanvasElement };
}

function handOf(canvas: EventTarget) {
  const seen: string[] = [];
  const letGo = vi.fn();
  const hold = () => {
    for (const type of ["pointermove", "pointerdown", "pointerup"]) {
      canvas.addEventListener(type, () => void seen.push(type));
    }
    return letGo;
  };
  return { seen, hold, letGo };
}

it("lazyHand() names the canvas and lets it be focused before anything is fetched", () => {
  const { canvas, attributes } = canvasOf();
  const fetch = vi.fn();
  lazyHand(canvas, "figure", fetch);
  expect(attributes).toEqual({ tabindex: "0", role: "application", "aria-roledescription": "figure" });
  expect(fetch).not.toHaveBeenCalled();
});

it("lazyHand() fetches once, and tells the hand what it missed: of moves the last", async () => {
  const { canvas } = canvasOf();
  const { seen, hold } = handOf(canvas);
  const fetch = vi.fn(async () => hold);
  lazyHand(canvas, "figure", fetch);
  for (const type of ["pointermove", "pointermove", "pointerdown", "pointerup"]) canvas.dispatchEvent(new Event(type));
  await vi.waitFor(() => expect(seen).toEqual(["pointermove", "pointerdown", "pointerup"]));
  expect(fetch).toHaveBeenCalledTimes(1);
  canvas.dispatchEvent(new Event("pointermove"));
  expect(seen.at(-1)).toBe("pointermove");
  expect(seen).toHaveLength(4);
});

it("lazyHand() tries again after a failure", async () => {
  const { canvas } = canvasOf();
  const { seen, hold } = handOf(canvas);
  const fetch = vi.fn<() => Promise<() => () => void>>().mockRejectedValueOnce(new Error("offline"));
  fetch.mockResolvedValue(hold);
  lazyHand(canvas, "figure", fetch);
  canvas.dispatchEvent(new Event("pointerdown"));
  await new Promise((done) => setTimeout(done));
  canvas.dispatchEvent(new Event("pointermove"));
  await vi.waitFor(() => expect(seen).toEqual(["pointermove"]));
});

it("lazyHand() lets go of what it holds, and takes hold of nothing afterwards", async () => {
  const { canvas } = canvasOf();
  const { hold, letGo } = handOf(canvas);
  const release = lazyHand(canvas, "figure", async () => hold);
  canvas.dispatchEvent(new Event("focus"));
  await new Promise((done) => setTimeout(done));
  release();
  expect(letGo).toHaveBeenCalledTimes(1);

  const late = vi.fn(hold);
  const other = lazyHand(canvas, "figure", async () => late);
  canvas.dispatchEvent(new Event("focus"));
  other();
  await new Promise((done) => setTimeout(done));
  expect(late).not.toHaveBeenCalled();
});
