import { type Browser, chromium } from "playwright";
import { launchOptions } from "./launch-options.ts";

/** Chromium, as the tests start it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}
