import { expect, test } from "@playwright/test";

test("the page of experiments lists a dozen stories or more, each with pictures, a paper and a way into the Lab", async ({
  page,
}) => {
  await page.goto("/experiments/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Experiments");
  const stories = page.getByRole("heading", { level: 2 });
  expect(await stories.count()).toBeGreaterThanOrEqual(12);

  const collapse = page.locator("#mode-collapse");
  await expect(collapse.getByRole("img")).toHaveCount(4);
  await expect(collapse.getByRole("img").first()).toHaveJSProperty("naturalWidth", 168);
  await expect(collapse.getByRole("link", { name: "Open in the Lab: Mode collapse" })).toHaveAttribute(
    "href",
    "/#compare=mode-collapse",
  );
  await expect(page.getByRole("link", { name: "Open in the Lab: Bridges" })).toHaveAttribute(
    "href",
    "/#experiment=bridges",
  );
});

test("the pictures follow the theme, and nothing scrolls sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/experiments/");
  await expect(page.locator("#mode-collapse").getByRole("img").first()).toHaveAttribute("src", /-dark\.svg$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("the page of experiments speaks Chinese, too", async ({ page }) => {
  await page.goto("/zh/experiments/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("实验");
});

test("a pre-trained model is served as a run", async ({ request }) => {
  const run = await (await request.get("/models/ring.json")).json();
  expect(run.format).toBe("gan-core run");
});
