import { defineConfig, devices } from "@playwright/test";

const port = Number(process.env["SITE_PORT"] ?? 4329);
const executablePath = process.env["CHROMIUM_PATH"];
const onCi = Boolean(process.env["CI"]);

/** The built site in a real Chromium that cannot phone anyone. Its waits are long: the machine may be busy. */
export default defineConfig({
  testDir: "e2e",
  outputDir: ".cache/e2e",
  snapshotPathTemplate: "{testDir}/visual/{arg}{ext}",
  forbidOnly: onCi,
  retries: onCi ? 1 : 0,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: ".reports/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: "retain-on-failure",
    serviceWorkers: "block", // what goes through one no test can route; offline.spec.ts has its own
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
  webServer: {
    command: `astro preview --port ${port} --ignore-lock`, // beside a preview that someone has open
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 60_000,
    env: { ASTRO_TELEMETRY_DISABLED: "1" },
  },
});
