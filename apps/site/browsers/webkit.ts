import { spawn } from "node:child_process";
import { once } from "node:events";
import { Builder, Button, Capabilities, Key, Origin } from "selenium-webdriver";
import { freePort } from "./free-port.ts";
import { patiently } from "./patiently.ts";
import type { Place, Visit } from "./visit.ts";

const keys: Readonly<Record<string, string>> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Tab: Key.TAB,
};

/** A window of WebKitGTK on a screen of its own, by W3C WebDriver. It tells nothing of its console. */
export async function openWebkit(driverPath: string): Promise<Visit> {
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [display] = (await once(screen.stdout!, "data")) as [Buffer];
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      GDK_BACKEND: "x11",
      // Without a graphics card, layers put together by a processor cost it five frames of six.
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await patiently(async () => (await fetch(`${address}/status`)).ok);
  // The driver knows where its own browser is.
  const capabilities = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": {} });
  const session = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  await session.manage().setTimeouts({ script: 60_000 });

  const read: Visit["read"] = async (work, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${work})(...Array.from(arguments).slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = (await session.executeAsyncScript(script, ...args)) as { value: never; error?: string };
    if (error !== undefined) throw new Error(`read: ${error}`);
    return value;
  };
  return {
    complaints: [],
    read,
    open: (address) => session.get(address),
    async drag(first, ...others) {
      const at = ([x, y]: Place) => ({
        x: Math.round(x),
        y: Math.round(y),
        duration: 100,
        origin: Origin.VIEWPORT,
      });
      const hand = session.actions().move(at(first)).press(Button.LEFT);
      for (const place of others) hand.move(at(place));
      await hand.release(Button.LEFT).perform();
    },
    press: (key) =>
      session
        .actions()
        .sendKeys(keys[key] ?? key)
        .perform(),
    async resize(width, height) {
      // A window has a bar above its page, and of what thickness is told only by the page.
      const bar = { width: 0, height: 38 };
      for (let i = 0; i < 3; i++) {
        await session
          .manage()
          .window()
          .setRect({ x: 0, y: 0, width: width + bar.width, height: height + bar.height });
        const [innerWidth, innerHeight] = await read(() => [window.innerWidth, window.innerHeight] as const);
        if (innerWidth === width && innerHeight === height) return;
        bar.width += width - innerWidth;
        bar.height += height - innerHeight;
      }
    },
    async picture() {
      // It waits for the next frame, and a page at rest draws none: a pixel in a corner keeps it drawing.
      await read(() => {
        const pixel = document.createElement("i");
        pixel.style.cssText = "position:fixed;right:0;bottom:0;width:1px;height:1px";
        document.body.append(pixel);
        let frames = 0;
        const again = () => {
          pixel.style.background = frames % 2 === 0 ? "#777" : "#888";
          if (++frames < 120) requestAnimationFrame(again);
          else pixel.remove();
        };
        again();
      });
      return Buffer.from(await session.takeScreenshot(), "base64");
    },
    async close() {
      await session.quit().catch(() => {}); // one that has fallen over has nothing to close
      driver.kill();
      screen.kill();
    },
  };
}
