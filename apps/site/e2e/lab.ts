import { createHash } from "node:crypto";
import { type Browser, test as base, expect, type Locator, type Page } from "@playwright/test";
import recorded from "../src/lab/recorded.json" with { type: "json" };

/** The Lab as its tests see it: by roles and names, as a person would. */
export interface Lab {
  readonly page: Page;
  readonly run: Locator;
  readonly pause: Locator;
  readonly reset: Locator;
  readonly lead: Locator;
  readonly hero: Locator;
  /** What trains, in words. */
  readonly engine: Locator;
  /** A picture of the graph or a chart, by the beginning of its name. */
  picture(name: string | RegExp): Locator;
  layer(name: string): Locator;
  /** Opens an address as a new visit: a browser takes one that differs in its hash alone for the same page. */
  open(path: string): Promise<void>;
  iteration(): Promise<number>;
  /** The JS divergence as the chart says it; NaN while there is none. */
  js(): Promise<number>;
  /** Waits until at least so many iterations are trained. */
  trained(iterations: number): Promise<void>;
  /** Pauses, and waits until the count stands still. */
  rest(): Promise<void>;
}

/** What no visit may show: messages on the console, errors, requests to other origins. */
export function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Service Worker registration blocked by Playwright")) return;
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (
      !["data:", "blob:"].includes(protocol) &&
      origin !== new URL(page.url()).origin &&
      page.url() !== "about:blank"
    ) {
      complaints.push(`off the origin: ${request.url()}`);
    }
  });
  return complaints;
}

export function labOf(page: Page): Lab {
  const dock = page.getByRole("region", { name: "Training" });
  const lab: Lab = {
    page,
    run: dock.getByRole("button", { name: "Run" }),
    pause: dock.getByRole("button", { name: "Pause" }),
    reset: dock.getByRole("button", { name: "Reset" }),
    lead: page.getByRole("heading", { level: 1 }),
    hero: page.getByRole("application", { name: /^Layered distributions/ }),
    engine: dock.locator(".speed .engine-now"),
    // What can be pointed at is steered by keys as well, and so more than an image.
    picture: (name) => page.getByRole("img", { name }).or(page.getByRole("application", { name })),
    layer: (name) => page.getByRole("group", { name: "Layers" }).getByRole("button", { name }),
    open: async (path) => {
      await page.goto("about:blank");
      await page.goto(path);
    },
    iteration: async () => Number((await dock.locator(".iteration b").innerText()).replace(/\D/g, "")),
    js: async () => {
      const said = await lab.picture(/^JS divergence/).getAttribute("aria-label");
      return Number(/([\d.]+) now/.exec(said ?? "")?.[1]);
    },
    trained: async (iterations) => {
      await expect(page.getByText("A recorded run")).toHaveCount(0);
      await expect.poll(lab.iteration).not.toBe(recorded.iteration); // it is shown till there is a run of our own
      await expect.poll(lab.iteration, { timeout: 90_000 }).toBeGreaterThanOrEqual(iterations);
    },
    rest: async () => {
      await lab.pause.click();
      let last = -1;
      await expect
        .poll(async () => {
          const before = last;
          last = await lab.iteration();
          return last === before;
        })
        .toBe(true);
    },
  };
  return lab;
}

/** Every test gets an open Lab, and fails if the visit left a complaint. */
export const test = base.extend<{ lab: Lab }>({
  lab: async ({ page }, use) => {
    const complaints = watch(page);
    await page.goto("/");
    const lab = labOf(page);
    await expect(lab.hero).toBeVisible();
    await use(lab);
    expect(complaints).toEqual([]);
  },
});

/** A Lab in a browser that lacks something, or has something more: `prepare` runs before any script of the page. */
export async function openWith(browser: Browser, prepare: () => void): Promise<{ lab: Lab; complaints: string[] }> {
  const page = await browser.newPage();
  await page.addInitScript(prepare);
  const complaints = watch(page);
  await page.goto("/");
  const lab = labOf(page);
  await expect(lab.hero).toBeVisible();
  return { lab, complaints };
}

/** A fingerprint of a canvas's pixels, to be compared with its own at another time. */
export async function pixels(canvas: Locator): Promise<string> {
  const image = await canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
  return createHash("sha256").update(image).digest("hex").slice(0, 16);
}

export { expect };
