import { defineConfig } from "vitest/config";

/** Browsers beside Chromium, one after the other: each wants the machine's cores for itself. */
export default defineConfig({
  test: {
    include: ["browsers/**/*.test.ts"],
    environment: "node",
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
