import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";

test("a page of another origin frames it: it trains when seen, rests when not, and hides what it is told to", async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}/embed/#data=ring&seed=4&hide=reset&layers=real,fake`;
  const html = `<!doctype html><title>A post</title><div style="height:3000px">Above</div>
    <iframe src="${address}" title="A run" width="480" height="570"></iframe><div style="height:3000px">Below</div>`;
  const server = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(html)).listen(0);
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const frame = page.frameLocator("iframe");
    const iteration = async () =>
      Number((await frame.locator("p", { hasText: /iterations$/ }).innerText()).replace(/\D/g, ""));
    await expect(frame.getByRole("button", { name: "Run" })).toBeAttached();
    await page.waitForTimeout(1000);
    expect(await iteration()).toBe(0);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await expect.poll(iteration, { timeout: 60_000 }).toBeGreaterThan(20);
    await expect(frame.getByRole("button", { name: "Reset" })).toHaveCount(0);
    await expect(frame.getByRole("button", { name: "Sheet" })).toHaveAttribute("aria-pressed", "false");
    await expect(frame.getByRole("link", { name: "Open in GAN Lab" })).toHaveAttribute("href", /\/#.*data=ring/);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(frame.getByRole("button", { name: "Run" })).toBeAttached();
  } finally {
    server.close();
  }
});

test("hostile options and runs are passed over in words", async ({ page }) => {
  await page.goto("/embed/#speed=NaN&show=everything&generator.hidden=99999&start=press");
  await expect(page.getByText(/Options passed over: speed must be a number/)).toContainText("generator.hidden");
  await expect(page.getByRole("button", { name: "Run" })).toBeVisible();
});

for (const width of [320, 900]) {
  test(`at ${width} pixels nothing scrolls sideways, in Chinese too`, async ({ page }) => {
    await page.setViewportSize({ width, height: width + 90 });
    await page.goto("/embed/#start=press&lang=zh");
    await expect(page.getByRole("button", { name: "运行" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
