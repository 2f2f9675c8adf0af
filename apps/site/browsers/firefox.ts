import puppeteer from "puppeteer-core";
import type { Visit } from "./visit.ts";

/** A window without a screen of Firefox, by WebDriver BiDi, which it speaks by itself, without geckodriver. */
export async function openFirefox(executablePath: string): Promise<Visit> {
  const opened = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  const page = await opened.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error}`));
  return {
    complaints,
    open: async (address) => void (await page.goto(address)),
    read: (work, ...args) => page.evaluate(work as never, ...(args as never[])) as never,
    async drag(first, ...others) {
      await page.mouse.move(...first);
      await page.mouse.down();
      for (const place of others) await page.mouse.move(...place, { steps: 6 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key as Parameters<typeof page.keyboard.press>[0]),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: () => page.screenshot(),
    close: () => opened.close(),
  };
}
