import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

const executablePath = process.env["CHROMIUM_PATH"];

/** Headless, as root in a container too, asking nothing of the network, with WebGL computed in software. */
const chromium = playwright({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--no-sandbox",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-quic",
      "--disable-sync",
      "--enable-unsafe-swiftshader",
      "--use-angle=swiftshader",
    ],
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["{src,assembly,cli}/**/*.test.ts"],
          exclude: ["src/**/*.browser.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        // Found only as a test imports them, they would be bundled then and the page would load anew.
        optimizeDeps: { include: ["@tensorflow/tfjs", "@tensorflow/tfjs-backend-wasm", "comlink"] },
        test: {
          name: "browser",
          include: ["src/**/*.browser.test.ts"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: chromium,
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
