import type { BrowserCommand } from "vitest/node";

/** What tests may ask of the browser itself, beyond the page. */
export const emulateColorScheme: BrowserCommand<[scheme: "light" | "dark"]> = async ({ page }, scheme) => {
  await page.emulateMedia({ colorScheme: scheme });
};

declare module "vitest/browser" {
  interface BrowserCommands {
    emulateColorScheme(scheme: "light" | "dark"): Promise<void>;
  }
}
