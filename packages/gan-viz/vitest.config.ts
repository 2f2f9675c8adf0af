import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { launchOptions } from "./build/launch-options.ts";
import { accessibleCanvas, emulateColorScheme, emulateMedia, moveFingers, moveMouse } from "./test/commands.ts";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["{src,build}/**/*.test.ts"], exclude: ["src/**/*.browser.test.ts"] } },
      // The package as it is published, from dist/: the build comes first.
      { test: { name: "e2e", include: ["e2e/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        // Found only as a test imports them, they would be bundled then and the page would load anew.
        optimizeDeps: { include: ["d3-array", "d3-contour", "d3-delaunay"] },
        test: {
          name: "browser",
          include: ["src/**/*.browser.test.ts"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: "chromium" }],
            commands: { accessibleCanvas, emulateColorScheme, emulateMedia, moveFingers, moveMouse },
            viewport: { width: 1200, height: 900 },
            provider: playwright({ launchOptions: launchOptions() }),
            expect: {
              toMatchScreenshot: {
                // Rasterisers differ in how they smooth edges. A mark that moves or grows by a pixel differs by more.
                comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.02 },
                timeout: 30_000,
                // One picture for all machines: they hold no text, the only thing that differs by platform.
                resolveScreenshotPath: ({ root, arg, browserName, ext }) =>
                  `${root}/test/screenshots/${arg}-${browserName}${ext}`,
              },
            },
          },
        },
      },
    ],
  },
});
