import { afterEach, expect, it } from "vitest";
import { emptyCanvas, setTheme, settled } from "../../test/page.ts";
import { type Relay, relay } from "./relay.ts";

interface Seen {
  readonly pixel: readonly number[];
  readonly size: readonly number[];
  readonly frame: number | undefined;
}

let worker: Worker | undefined;
let line: Relay | undefined;
afterEach(() => {
  line?.destroy();
  worker?.terminate();
  setTheme("light");
});

function begin(canvas: HTMLCanvasElement): Worker {
  worker = new Worker(new URL("../../test/workers/dots.ts", import.meta.url), { type: "module" });
  line = relay(canvas, worker, { label: "Drawn in a worker", pixelRatio: 2 });
  return worker;
}

/** Looks at a pixel in the worker again and again, until what is there is as wanted or a while has passed. */
async function seen(from: Worker, look: readonly [number, number], wanted: (seen: Seen) => boolean): Promise<Seen> {
  for (let tries = 0; ; tries++) {
    const answer = new Promise<Seen>((done) => {
      from.onmessage = ({ data }) => done(data);
    });
    from.postMessage({ look });
    const got = await answer;
    if (wanted(got) || tries > 60) return got;
    await new Promise((done) => setTimeout(done, 50));
  }
}

const isColor = (color: readonly number[]) => (got: Seen) => got.pixel.every((value, k) => value === color[k]);
const GREEN = [30, 123, 69, 255]; // --real in the light theme, #1e7b45
const DARK_GREEN = [92, 197, 136, 255]; // and in the dark one, #5cc588
const PLATE = [255, 254, 251, 255]; // --plate, #fffefb

it("relay() has a worker draw in the page's size, density and colours, and anew when they change", async () => {
  setTheme("light");
  const canvas = emptyCanvas(60, 40);
  const from = begin(canvas);
  expect(canvas.getAttribute("role")).toBe("img");
  expect(canvas.getAttribute("aria-label")).toBe("Drawn in a worker");
  from.postMessage({ dots: new Float32Array([0.5, 0.5]) });
  const first = await seen(from, [60, 40], isColor(GREEN));
  expect(first).toEqual({ pixel: GREEN, size: [120, 80], frame: 60 });
  expect((await seen(from, [2, 2], isColor(PLATE))).pixel).toEqual(PLATE);

  setTheme("dark");
  expect((await seen(from, [60, 40], isColor(DARK_GREEN))).pixel).toEqual(DARK_GREEN);

  canvas.style.width = "100px";
  const wide = await seen(from, [100, 40], (got) => got.size[0] === 200 && isColor(DARK_GREEN)(got));
  expect(wide).toEqual({ pixel: DARK_GREEN, size: [200, 80], frame: 100 });
});

it("relay() says what the worker says of its data", async () => {
  const canvas = emptyCanvas(20, 20);
  begin(canvas);
  line!.summarize("A dot in the middle.");
  await new Promise((done) => setTimeout(done, 100));
  expect(document.getElementById(canvas.getAttribute("aria-describedby")!)?.textContent).toBe("A dot in the middle.");
  line!.describe("Something else");
  expect(canvas.getAttribute("aria-label")).toBe("Something else");
});

it("relay() refuses by name what it cannot hand over", async () => {
  const channel = new MessageChannel();
  const used = emptyCanvas(20, 20);
  used.getContext("2d");
  expect(() => relay(used, channel.port1, { label: "x" })).toThrow(
    "relay: canvas must be new, without a context and not handed over before.",
  );
  const canvas = emptyCanvas(20, 20);
  expect(() => relay(canvas, channel.port1, { label: "" })).toThrow(
    'relay: label must be a text that is not empty, got "".',
  );
  expect(() => relay(canvas, channel.port1, { label: "x", variables: ["accent"] })).toThrow(
    'relay: variables must begin with --, got "accent".',
  );
  relay(canvas, channel.port1, { label: "x" }).destroy();
  await settled();
  expect(() => relay(canvas, channel.port1, { label: "x" })).toThrow("relay: canvas must be new");
});
