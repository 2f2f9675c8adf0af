import type { Page } from "@playwright/test";
import { expect, labOf, test, watch } from "./lab.ts";
import { dice, mischief } from "./monkey.ts";

// The same seed does the same things, though not to the same moment of a run: `pnpm --filter site monkey` for minutes.
const seed = Number(process.env["MONKEY_SEED"] ?? 1);
const seconds = Number(process.env["MONKEY_SECONDS"] ?? 40);

/** What is wrong with a page, whatever has been done to it. */
async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = document.body.innerText.match(/.*(\bNaN\b|\bundefined\b|\[object |\bInfinity\b).*/g) ?? [];
    const lead = document.querySelector("h1")?.textContent?.trim();
    const wide = document.documentElement.scrollWidth - innerWidth;
    const pictures = [...document.querySelectorAll("canvas")].filter(
      (canvas) => canvas.width > 1 && canvas.checkVisibility(),
    );
    return [
      ...said.filter((line) => !line.includes("“")).map((line) => `says ${line.slice(0, 120)}`), // quoted, it is what somebody typed
      ...(lead ? [] : ["has no sentence"]),
      ...(wide > 0 ? [`is ${wide} pixels wider than its window`] : []),
      ...(pictures.length > 0 ? [] : ["has no picture"]),
    ];
  });
}

for (const [where, touch, viewport] of [
  ["a desk", false, { width: 1280, height: 800 }],
  ["a phone", true, { width: 390, height: 844 }],
] as const) {
  test.describe(`on ${where}`, () => {
    test.use({ hasTouch: touch, viewport });

    test(`whatever is done to it in ${seconds} s by the monkey of seed ${seed}, the Lab stays, and trains in the end`, async ({
      page,
    }) => {
      test.setTimeout(1000 * seconds + 120_000);
      const complaints = watch(page);
      const done: string[] = [];
      const roll = dice(seed);
      page.on("dialog", (dialog) => void dialog.dismiss());
      await page.goto("/");
      const until = Date.now() + 1000 * seconds;
      while (Date.now() < until) {
        for (let i = 0; i < 12; i++) done.push(await mischief(page, roll));
        await page.waitForTimeout(200);
        expect([...complaints, ...(await faults(page))], done.slice(-40).join("\n")).toEqual([]);
      }
      await test.info().attach("done", { body: done.join("\n") });
      expect(done.filter((trick) => !trick.startsWith("(")).length, "tricks that could be done").toBeGreaterThan(
        seconds,
      );
      await page.setViewportSize(viewport);
      await page.goto("/404");
      await page.goto("/");
      const lab = labOf(page);
      await expect(lab.hero).toBeVisible();
      const at = await lab.iteration();
      await lab.run.click();
      await expect.poll(lab.iteration, { timeout: 60_000, message: done.slice(-40).join("\n") }).not.toBe(at);
      expect(complaints).toEqual([]);
    });
  });
}
