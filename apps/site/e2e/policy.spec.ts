import { expect, test } from "@playwright/test";

for (const address of ["/", "/zh/", "/embed/", "/gallery/", "/gallery/points/", "/nowhere/"]) {
  test(`${address} runs no script and loads no picture that it was not built with`, async ({ page }) => {
    await page.goto(address);
    const refused = await page.evaluate(async () => {
      const said: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => said.push(event.effectiveDirective));
      const put = (element: HTMLElement, set: object) => document.body.append(Object.assign(element, set));
      put(document.createElement("script"), { textContent: "globalThis.hostile = 1" });
      put(document.createElement("img"), { src: "https://elsewhere.example/pixel.png" });
      put(document.createElement("style"), { textContent: "body { display: none }" });
      put(document.createElement("div"), { innerHTML: '<p onclick="hostile = 1" style="color: red">' });
      await fetch("https://elsewhere.example/").catch(() => {});
      setTimeout(() => new Function("hostile = 1")()); // later, as what a test evaluates itself is let through
      await new Promise((done) => setTimeout(done, 200));
      return { said: [...new Set(said)].sort(), hostile: "hostile" in globalThis };
    });
    expect(refused.hostile).toBe(false);
    expect(refused.said).toEqual([
      "connect-src",
      "img-src",
      "script-src",
      "script-src-attr",
      "script-src-elem",
      "style-src-attr",
      "style-src-elem",
    ]);
  });
}
