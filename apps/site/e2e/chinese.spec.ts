import { expect, test } from "./lab.ts";

test("the Lab speaks Chinese under the same run, and goes back to English with it", async ({ lab }) => {
  const { page } = lab;
  await page.getByRole("radio", { name: "Ring" }).click();
  await expect.poll(() => page.url()).toContain("#data=ring");
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh\/#data=ring/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await page.getByRole("button", { name: "运行" }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("生成器从未见过真实的点");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\d\/#data=ring/);
});
