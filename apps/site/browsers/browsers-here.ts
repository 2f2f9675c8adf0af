import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { openFirefox } from "./firefox.ts";
import type { Visit } from "./visit.ts";
import { openWebkit } from "./webkit.ts";

/** A browser that the Lab is to work in. */
interface BrowserHere {
  readonly name: string;
  /** Debian's names for what it takes to try it. */
  readonly packages: string;
  /** Absent where the machine does not have it. */
  readonly open: (() => Promise<Visit>) | undefined;
}

const { FIREFOX_PATH, WEBKIT_DRIVER_PATH } = process.env;
const firefox = FIREFOX_PATH ?? onPath("firefox-esr") ?? onPath("firefox");
const webkit = onPath("Xvfb") && (WEBKIT_DRIVER_PATH ?? onPath("WebKitWebDriver"));

/** All there are but Chromium, which has tests enough: from `FIREFOX_PATH` and `WEBKIT_DRIVER_PATH`, else the path. */
export const browsersHere: readonly BrowserHere[] = [
  { name: "Firefox", packages: "firefox-esr", open: firefox ? () => openFirefox(firefox) : undefined },
  { name: "WebKit", packages: "webkit2gtk-driver and xvfb", open: webkit ? () => openWebkit(webkit) : undefined },
];

function onPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}
