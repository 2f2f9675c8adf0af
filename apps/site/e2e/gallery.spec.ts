import { readFileSync } from "node:fs";
import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import axe from "axe-core";

/** gan-viz as a page of one's own gets it from a CDN. */
const oneFile = (name: string) => readFileSync(new URL(`../../../packages/gan-viz/dist/${name}`, import.meta.url));
const address = /^https:\/\/cdn\.jsdelivr\.net\/npm\/gan-viz@[\d.]+\/dist\/([\w-]+\.min\.js)$/;

/** The addresses of all scenes, in the gallery's order. */
async function scenes(page: Page): Promise<string[]> {
  await page.goto("/gallery/");
  const links = page.getByRole("main").getByRole("link");
  return Promise.all((await links.all()).map(async (link) => (await link.getAttribute("href"))!));
}

/** What must not be said on the console. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Service Worker registration blocked by Playwright")) return;
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  return said;
}

/** How many colours a picture holds, up to a hundred: of nothing drawn there is one. */
function colours(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const pixels = (element as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height).data;
    const seen = new Set<number>();
    const words = new Uint32Array(pixels.buffer);
    for (let i = 0; i < words.length && seen.size < 100; i++) seen.add(words[i]!);
    return seen.size;
  });
}

/** Contrast, which takes axe most of its time and is the same wherever the sheet is, is looked at only if asked for. */
async function violations(page: Page, contrast: boolean): Promise<unknown[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((enabled) => {
    return (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: { "color-contrast": { enabled } } });
  }, contrast);
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** The page that a scene's Copy HTML copies, as its own page holds it, without opening that. */
async function pageOf(page: Page, scene: string): Promise<string> {
  const html = await (await page.request.get(scene)).text();
  return page.evaluate((text) => {
    const data = new DOMParser().parseFromString(text, "text/html").querySelector(".stage .data")!;
    return (JSON.parse(data.textContent!) as { page: string }).page;
  }, html);
}

async function copied(page: Page, context: BrowserContext): Promise<string> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy HTML" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("the gallery draws every scene, each a link to its own page", async ({ page }) => {
  const said = complaints(page);
  const addresses = await scenes(page);
  expect(addresses.length).toBeGreaterThanOrEqual(40);
  for (const item of await page.locator(".small-multiple").all()) {
    await item.scrollIntoViewIfNeeded();
    await expect.poll(() => colours(item.locator("canvas"))).toBeGreaterThan(3);
  }
  await page.getByRole("link", { name: "Points", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Points");
  expect(said).toEqual([]);
});

test("the Lab leads to the gallery", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Gallery" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gallery");
});

test("the Lab loads nothing of the gallery", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/", { waitUntil: "networkidle" });
  expect(asked.filter((path) => /gallery|stage\.astro|player/.test(path))).toEqual([]);
});

test("every copied page draws its scene with nothing but gan-viz from its CDN", async ({ page, context }) => {
  const own = await context.newPage();
  const said = complaints(own);
  let html = "";
  await own.route("**/*", (route) => {
    const url = route.request().url();
    if (url === "https://blog.example/") return route.fulfill({ contentType: "text/html", body: html });
    const file = address.exec(url)?.[1];
    if (file === undefined) return route.abort();
    const headers = { "access-control-allow-origin": "*" };
    return route.fulfill({ contentType: "text/javascript", headers, body: oneFile(file) });
  });
  for (const scene of await scenes(page)) {
    html = await pageOf(page, scene);
    await own.goto("https://blog.example/");
    await expect
      .poll(() => colours(own.locator("canvas")), { message: scene, intervals: [20, 50, 100] })
      .toBeGreaterThan(3);
    expect(
      said.filter((text) => !text.includes("favicon") && !text.includes("ERR_FAILED")),
      scene,
    ).toEqual([]);
  }
});

test("Copy HTML copies the page that stands below", async ({ page, context }) => {
  await page.goto("/gallery/points/");
  expect(await copied(page, context)).toBe(await pageOf(page, "/gallery/points/"));
});

test("an option redraws the scene at once, goes along into the copied page, and can be taken back", async ({
  page,
  context,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/gallery/points/");
  const canvas = page.getByRole("main").locator("canvas");
  await expect.poll(() => colours(canvas)).toBeGreaterThan(3);
  const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
  const before = await picture();
  await page.getByRole("slider", { name: "Radius" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[data-option=radius] output")).toHaveText("6.5");
  await expect.poll(picture).not.toBe(before);
  await page.getByLabel("Shape").selectOption("diamond");
  expect(await copied(page, context)).toContain(
    'pointMarks.show(canvas, devicePixelRatio, { radius: 6.5, shape: "diamond" })',
  );
  await page.getByRole("button", { name: "Reset" }).click();
  await expect.poll(picture).toBe(before);
  await expect(page.getByLabel("Shape")).toHaveValue("disc");
  await expect(page.getByRole("button", { name: "Reset" })).toBeHidden();
});

test("a scene moves until it is paused, and stands still from the start where less motion is wanted", async ({
  page,
}) => {
  const canvas = page.getByRole("main").locator("canvas");
  const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
  await page.goto("/gallery/points/");
  await page.getByRole("button", { name: "Pause" }).click();
  await page.waitForTimeout(200);
  const still = await picture();
  await page.waitForTimeout(300);
  expect(await picture()).toBe(still);
  await page.getByRole("button", { name: "Play" }).click();
  await expect.poll(picture).not.toBe(still);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.reload();
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("a colour follows the theme until it is chosen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/gallery/points/");
  const fill = page.getByLabel("Fill");
  await expect(fill).toHaveValue("#1e7b45"); // --real, light
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(fill).toHaveValue("#5cc588"); // --real, dark
  await fill.fill("#336699");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(fill).toHaveValue("#336699");
});

/** Those that are looked at in both themes and widths: all kinds of controls, prose folded and not, inputs, wide plots. */
const chosen = ["points", "layered", "line-chart", "sketchpad"];

test("no page of the gallery keeps anyone out or runs off a phone", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of await scenes(page)) await look(page, address);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`the gallery and a few of its pages keep no one out, ${width} wide, in both themes`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height });
    for (const address of ["/gallery/", ...chosen.map((name) => `/gallery/${name}/`)]) {
      await look(page, address, ["dark", "light"]);
    }
  });
}

/** In these schemes with contrast; with none, once and without. */
async function look(page: Page, address: string, schemes: readonly ("light" | "dark")[] = []): Promise<void> {
  await page.goto(address);
  const first = page.getByRole("main").locator("canvas").first();
  await expect.poll(() => colours(first), { message: address, intervals: [20, 50, 100] }).toBeGreaterThan(3);
  if (schemes.length === 0) expect(await violations(page, false), address).toEqual([]);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, true), `${address} ${colorScheme}`).toEqual([]);
  }
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, address).toBeLessThanOrEqual(0);
}
