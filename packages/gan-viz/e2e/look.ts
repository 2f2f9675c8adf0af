import type { Browser } from "playwright";

/** What a page showed. */
export interface Look {
  /** Red, green, blue and opacity in the middle of each picture, shadow roots included. */
  readonly middles: readonly (readonly number[])[];
  /** How many pixels of each picture are not blank. */
  readonly inked: readonly number[];
  /** What was said on the console, thrown, or asked of another origin. */
  readonly complaints: readonly string[];
}

/** Opens a page and looks at its pictures once they are drawn. */
export async function lookAt(browser: Browser, url: string): Promise<Look> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) complaints.push(`asked for ${request.url()}`);
  });
  page.on("response", (response) => {
    const icon = response.url().endsWith("favicon.ico");
    if (!response.ok() && !icon) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url);
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll("*")];
    const canvases = all.flatMap((element) => [...(element.shadowRoot ?? element).querySelectorAll("canvas")]);
    return canvases.length > 0 && canvases.every((canvas) => canvas.hidden || canvas.hasAttribute("aria-label"));
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  const pictures = await page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots.flatMap((root) =>
      [...root.querySelectorAll("canvas")].map((canvas) => {
        const { width, height } = canvas;
        const { data } = canvas.getContext("2d")!.getImageData(0, 0, Math.max(1, width), Math.max(1, height));
        const middle = 4 * (Math.floor(height / 2) * width + Math.floor(width / 2));
        let inked = 0;
        for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) inked++;
        return { middle: [...data.slice(middle, middle + 4)], inked };
      }),
    );
  });
  await page.close();
  return {
    middles: pictures.map(({ middle }) => middle),
    inked: pictures.map(({ inked }) => inked),
    complaints: complaints.filter((text) => !text.includes("favicon") && !/Failed to load resource/.test(text)),
  };
}
