import { closeSync, mkdtempSync, openSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { devices, type Page } from "@playwright/test";
import { expect, type Lab, pixels, test } from "./lab.ts";

const shape = (lab: Lab, name: string | RegExp) =>
  lab.page.getByRole("radiogroup", { name: "Data" }).getByRole("radio", { name });
const door = (lab: Lab, name: string) => lab.page.locator(".rail").getByRole("button", { name, exact: true });
const paper = (lab: Lab) => lab.page.getByRole("application", { name: /^Paper to draw/ });

/** A wave across the middle of the paper. */
async function draw(lab: Lab): Promise<void> {
  const { x, y, width, height } = (await paper(lab).boundingBox())!;
  await lab.page.mouse.move(x + 0.2 * width, y + 0.6 * height);
  await lab.page.mouse.down();
  await lab.page.mouse.move(x + 0.8 * width, y + 0.4 * height, { steps: 12 });
  await lab.page.mouse.up();
}

/** Drops a file on the page, as a file manager would. */
async function drop(page: Page, name: string, type: string, content: string | number[]): Promise<void> {
  await page.evaluate(
    ([name, type, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([typeof content === "string" ? content : new Uint8Array(content)], name, { type }));
      for (const kind of ["dragenter", "dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, type, content] as const,
  );
}

test("each of the seven shapes is learned when it is chosen, by hand and by arrow", async ({ lab }) => {
  await expect(lab.page.getByRole("radiogroup", { name: "Data" }).getByRole("radio")).toHaveCount(7);
  await shape(lab, "Moons").click();
  await expect(lab.lead).toContainText("New data: Moons.");
  await expect(shape(lab, "Moons")).toBeChecked();
  await lab.page.keyboard.press("ArrowDown");
  await expect(lab.lead).toContainText("New data: Spiral.");
  await expect(shape(lab, "Spiral")).toBeFocused();
  await lab.run.click();
  await lab.trained(5);
});

test("a press on the chosen shape opens its sliders, and these change the run", async ({ lab }) => {
  await shape(lab, "8 Gaussians").click();
  await shape(lab, "8 Gaussians").click();
  const panel = lab.page.getByRole("dialog", { name: "8 Gaussians" });
  const modes = panel.getByRole("slider", { name: "Modes" });
  await expect(modes).toBeFocused();
  await expect(modes).toHaveAttribute("aria-valuetext", "8");
  const before = await pixels(lab.hero);
  await lab.page.keyboard.press("ArrowLeft");
  await expect(lab.lead).toContainText("New data: 7 Gaussians.");
  await expect.poll(() => pixels(lab.hero)).not.toBe(before);
  await expect(lab.page.getByRole("dialog", { name: "7 Gaussians" })).toBeVisible();
  await lab.page.getByRole("button", { name: "Back to defaults" }).click();
  await expect(lab.lead).toContainText("New data: 8 Gaussians.");
  await lab.page.keyboard.press("Escape");
  await expect(lab.page.getByRole("dialog")).toHaveCount(0);
  await expect(shape(lab, "8 Gaussians")).toBeFocused();
});

test("More has every shape, and shows the one that was chosen there", async ({ lab }) => {
  await door(lab, "More").click();
  const list = lab.page.getByRole("listbox", { name: "All shapes" });
  await expect(list.getByRole("option")).toHaveCount(28);
  await list.getByRole("option", { name: /^Pinwheel/ }).click();
  await expect(lab.lead).toContainText("New data: Pinwheel.");
  await expect(list).toBeHidden();
  await door(lab, "Pinwheel").click();
  await expect(lab.page.getByRole("slider", { name: "Arms" })).toBeVisible();
});

test("what is drawn is learned: undo, the least number, and Enter", async ({ lab }) => {
  await lab.page.keyboard.press("p");
  await expect(paper(lab)).toBeFocused();
  const use = lab.page.getByRole("button", { name: "Use it" });
  await expect(use).toBeDisabled();
  await expect(lab.page.getByText("At least 50 are needed.")).toBeVisible();
  await draw(lab);
  await expect(use).toBeEnabled();
  await lab.page.getByRole("button", { name: "Undo" }).click();
  await expect(lab.page.getByText("0 points drawn.")).toBeVisible();
  await draw(lab);
  await paper(lab).focus();
  await lab.page.keyboard.press("Enter");
  await expect(lab.lead).toContainText("New data: Drawing.");
  await expect(paper(lab)).toHaveCount(0);
  await lab.run.click();
  await lab.trained(5);
});

test("a drawing is changed from where it was, and Escape leaves all as it was", async ({ lab }) => {
  await lab.page.keyboard.press("p");
  await draw(lab);
  await lab.page.keyboard.press("Enter");
  await expect(lab.lead).toContainText("New data: Drawing.");
  await lab.page.waitForTimeout(1500); // the run's first picture follows
  const before = await pixels(lab.hero);
  const lead = await lab.lead.innerText();
  await door(lab, "Draw").click();
  await lab.page.getByRole("button", { name: "Change the drawing" }).click();
  await expect(paper(lab)).toBeFocused();
  await expect(lab.page.getByText("0 points drawn.", { exact: true })).toHaveCount(0);
  await lab.page.getByRole("button", { name: "Clear" }).click();
  await lab.page.keyboard.press("Escape");
  await expect(paper(lab)).toHaveCount(0);
  expect(await lab.lead.innerText()).toBe(lead);
  await expect.poll(() => pixels(lab.hero)).toBe(before);
});

test("keys alone draw, and the run's keys rest meanwhile", async ({ lab }) => {
  await lab.page.keyboard.press("p");
  await expect(paper(lab)).toBeFocused();
  await lab.page.keyboard.press(" ");
  for (let i = 0; i < 8; i++) await lab.page.keyboard.press("Shift+ArrowRight");
  await lab.page.keyboard.press(" ");
  await expect(lab.page.getByRole("button", { name: "Use it" })).toBeEnabled();
  await lab.page.keyboard.press("r");
  await expect(lab.lead).toContainText("Draw your own data.");
  await expect(lab.run).toBeVisible();
});

test("a pasted table is read, its bad rows named, and its columns can be chosen", async ({ lab }) => {
  await door(lab, "Your own").click();
  const panel = lab.page.getByRole("dialog", { name: "Your own data" });
  const rows = Array.from({ length: 100 }, (_, i) => `${i},${Math.cos(i)},${i === 7 ? "n/a" : Math.sin(i)}`);
  await panel.getByRole("textbox").fill(["t,x,y", ...rows].join("\n"));
  await expect(panel.getByText("100 points read.")).toBeVisible();
  await panel.getByRole("combobox", { name: "Across" }).selectOption("x");
  await panel.getByRole("combobox", { name: "Up" }).selectOption("y");
  await expect(panel.getByText("99 points read.")).toBeVisible();
  await expect(panel.getByText("row 9 has “n/a” under y")).toBeVisible();
  await panel.getByRole("button", { name: "Use it" }).click();
  await expect(lab.lead).toContainText("New data: Points.");
  await lab.run.click();
  await lab.trained(5);
});

test("a dropped table and a dropped image are shown before they are used", async ({ lab }) => {
  await drop(lab.page, "points.json", "application/json", "[[1, 2], [3, 4], [5, 7]]");
  const panel = lab.page.getByRole("dialog", { name: "Your own data" });
  await expect(panel.getByText("3 points read.")).toBeVisible();
  await drop(
    lab.page,
    "ink.svg",
    "image/svg+xml",
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><circle cx="40" cy="20" r="15"/></svg>',
  );
  await expect(panel.getByText("Read at 64 × 32 pixels.")).toBeVisible();
  await panel.getByRole("button", { name: "Use it" }).click();
  await expect(lab.lead).toContainText("New data: Picture.");
});

test("what is no data is refused in words, and what was there stays", async ({ lab }) => {
  const lead = await lab.lead.innerText();
  const panel = lab.page.getByRole("dialog", { name: "Your own data" });
  await drop(lab.page, "letter.csv", "text/csv", "a letter to nobody");
  await expect(panel.getByText("There is no column of numbers in it.")).toBeVisible();
  await drop(lab.page, "broken.png", "image/png", [137, 80, 78, 71, 0, 1, 2, 3]);
  await expect(panel.getByText("The browser cannot make a picture of this file.")).toBeVisible();
  await drop(lab.page, "broken.json", "application/json", "[[1, 2], [3");
  await expect(panel.getByText("This begins like JSON, but is not")).toBeVisible();
  await expect(panel.getByRole("button", { name: "Use it" })).toBeDisabled();
  await panel.getByRole("button", { name: "Cancel" }).click();
  expect(await lab.lead.innerText()).toBe(lead);
});

test("a table of 50 MB is read beside the page, and a fair part of it kept", async ({ lab }) => {
  const file = join(mkdtempSync(join(tmpdir(), "gan-lab-")), "large.csv");
  const part = Array.from({ length: 50_000 }, (_, i) => `${Math.cos(i).toFixed(6)},${Math.sin(i).toFixed(6)}\n`).join(
    "",
  );
  const out = openSync(file, "w");
  const parts = Math.ceil(50e6 / part.length);
  for (let i = 0; i < parts; i++) writeSync(out, part);
  closeSync(out);
  await door(lab, "Your own").click();
  await lab.page.evaluate(() => {
    const seen = globalThis as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: "longtask" });
  });
  await lab.page.getByRole("main").locator("input[type=file]").setInputFiles(file);
  const rows = (50_000 * parts).toLocaleString("en-US");
  await expect(lab.page.getByText(`5,000 of ${rows} points kept`)).toBeVisible({ timeout: 90_000 });
  expect(await lab.page.evaluate(() => (globalThis as unknown as { longest: number }).longest)).toBeLessThan(500);
});

test.describe("under a finger", () => {
  const { userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];
  test.use({ userAgent, deviceScaleFactor, isMobile, hasTouch, viewport: { width: 390, height: 844 } });

  test("the paper comes into view, and a finger draws on it", async ({ lab }) => {
    await door(lab, "Draw").tap();
    await expect(paper(lab)).toBeInViewport({ ratio: 0.99 });
    const { x, y, width, height } = (await paper(lab).boundingBox())!;
    const cdp = await lab.page.context().newCDPSession(lab.page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
      cdp.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: at === undefined ? [] : [{ x: x + at * width, y: y + 0.6 * height }],
      });
    await touch("touchStart", 0.2);
    for (let at = 0.25; at < 0.8; at += 0.05) await touch("touchMove", at);
    await touch("touchEnd");
    await expect(lab.page.getByRole("button", { name: "Undo" })).toBeEnabled();
    await lab.page.waitForTimeout(400); // Chromium takes a tap right after a swipe for its end
    await expect(async () => {
      const use = lab.page.getByRole("button", { name: "Use it" });
      if (await use.isVisible()) await use.tap();
      await expect(lab.lead).toContainText("New data: Drawing.", { timeout: 1000 });
    }).toPass();
  });
});
