import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect, type Lab, test } from "./lab.ts";
import { states } from "./states.ts";

/** What axe finds wrong, each with the element it is wrong with. */
async function violations(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await run(rules ? { runOnly: { type: "rule", values: [...rules] } } : {});
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
    );
  }, only);
}

/** What is asked for has come, and nothing fades: colours are judged once everything stands. */
async function settle({ page }: Lab): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .map((one) => (one.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY ? 0 : one.finished)),
    ),
  );
}

for (const { name, path, enter } of states) {
  test(`nothing keeps anyone out of the state “${name}”, in light and dark, on a desk and on a phone`, async ({
    lab,
  }) => {
    const { page } = lab;
    await page.setViewportSize({ width: 1440, height: 900 });
    if (path) {
      await lab.open(path);
    }
    await enter?.(lab);
    await settle(lab);
    expect(await violations(page), "light, 1440 wide").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await settle(lab);
    expect(await violations(page, ["color-contrast"]), "dark, 1440 wide").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page), "dark, 390 wide").toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), "sideways").toBe(390);
  });
}
