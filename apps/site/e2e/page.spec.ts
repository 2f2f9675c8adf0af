import { expect, pixels, test } from "./lab.ts";

test("the first picture is a recorded run, and says so", async ({ lab }) => {
  await expect(lab.page.getByText("A recorded run, seed 1. Run trains it live, here.")).toBeVisible();
  await expect(lab.lead).toContainText("Two networks play a game.");
  expect(await lab.iteration()).toBeGreaterThan(100);
  expect(await lab.js()).toBeLessThan(0.3);
});

test("the Run in the sentence is a Run, and is not offered again", async ({ lab }) => {
  await lab.lead.getByRole("button", { name: "Run" }).click();
  await lab.trained(3);
  await expect(lab.lead.getByRole("button")).toHaveCount(0);
  await lab.page.reload();
  await expect(lab.lead).toContainText("Two networks play a game.");
  await expect(lab.lead.getByRole("button")).toHaveCount(0);
});

test("a press of Run before the page's scripts have come is not lost", async ({ lab }) => {
  await lab.page.route("**/_astro/*.js", async (route) => {
    await new Promise((later) => setTimeout(later, 1500));
    await route.continue();
  });
  await lab.page.reload({ waitUntil: "commit" });
  await lab.run.click();
  expect(await lab.page.locator("astro-island[ssr]").count()).toBeGreaterThan(0); // or this test proves nothing
  await lab.trained(3);
  await expect(lab.pause).toBeVisible();
});

test("each layer can be taken off the picture and put back, by hand and by key", async ({ lab }) => {
  await lab.page.waitForTimeout(500);
  const whole = await pixels(lab.hero);
  for (const [i, name] of ["Real", "Fake", "Heat map", "Sheet", "Gradients"].entries()) {
    const toggle = lab.layer(name);
    await expect(toggle).toHaveAttribute("aria-pressed", "true");
    await toggle.click();
    await expect(toggle).toHaveAttribute("aria-pressed", "false");
    await expect.poll(() => pixels(lab.hero)).not.toBe(whole);
    await lab.page.keyboard.press(String(i + 1));
    await expect(toggle).toHaveAttribute("aria-pressed", "true");
    await expect.poll(() => pixels(lab.hero)).toBe(whole);
  }
});

test("Space runs and pauses, and R resets, unless a control has a use for the key", async ({ lab }) => {
  await lab.page.keyboard.press(" ");
  await expect(lab.pause).toBeVisible();
  await lab.page.keyboard.press(" ");
  await expect(lab.run).toBeVisible();
  await lab.page.keyboard.press("r");
  await expect.poll(lab.iteration).toBe(0);
  await lab.layer("Sheet").focus();
  await lab.page.keyboard.press(" ");
  await expect(lab.layer("Sheet")).toHaveAttribute("aria-pressed", "false");
  await expect(lab.run).toBeVisible();
});

test("the theme goes from the system's to light to dark and is remembered", async ({ lab }) => {
  const { page } = lab;
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper()).toBe("rgb(23, 22, 19)");
  await page.getByRole("button", { name: /^Theme: as the system/ }).click();
  expect(await paper()).toBe("rgb(250, 248, 243)");
  const light = await pixels(lab.hero);
  await page.getByRole("button", { name: /^Theme: light/ }).click();
  expect(await paper()).toBe("rgb(23, 22, 19)");
  await expect.poll(() => pixels(lab.hero)).not.toBe(light);
  await page.emulateMedia({ colorScheme: "light" });
  await page.reload();
  expect(await paper()).toBe("rgb(23, 22, 19)");
  await expect(page.getByRole("button", { name: /^Theme: dark/ })).toBeVisible();
});

test("reduced motion stills the edges and slows the picture", async ({ lab }) => {
  await lab.page.emulateMedia({ reducedMotion: "reduce" });
  await lab.run.click();
  await lab.trained(20);
  const moving = await lab.page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  const changes = await lab.hero.evaluate(async (element) => {
    const canvas = element as HTMLCanvasElement;
    let last = canvas.toDataURL();
    let count = 0;
    for (const end = performance.now() + 3000; performance.now() < end; ) {
      await new Promise((done) => requestAnimationFrame(done));
      const now = canvas.toDataURL();
      if (now !== last) count++;
      last = now;
    }
    return count;
  });
  expect(changes).toBeLessThanOrEqual(3 * 4 + 1);
});

test("an address that is not there says so and leads home", async ({ page }) => {
  await page.goto("/no/such/page");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page.");
  await page.getByRole("link", { name: "Go to the Lab" }).click();
  await expect(page.getByRole("application", { name: /^Layered distributions/ })).toBeVisible();
});

test("without JavaScript the page says what it needs", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/");
  const sentence = page.locator("noscript p"); // which the finders by text and role pass over
  await expect(sentence).toBeVisible();
  await expect(sentence).toContainText("That needs JavaScript, which is switched off.");
  await page.close();
});

test("the list of keys opens by its own key, and can turn single keys off", async ({ lab }) => {
  const { page } = lab;
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keyboard" });
  await expect(list).toBeVisible();
  await page.keyboard.press("1");
  await expect(lab.layer("Real")).toHaveAttribute("aria-pressed", "true"); // not while the list is open
  await list.getByRole("checkbox", { name: "Single keys act" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await page.keyboard.press("1");
  await expect(lab.layer("Real")).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await list.getByRole("checkbox", { name: "Single keys act" }).check();
  await list.getByRole("button", { name: "Close" }).click();
  await expect(list).toBeHidden();
  await page.keyboard.press("1");
  await expect(lab.layer("Real")).toHaveAttribute("aria-pressed", "false");
});
