import { openPuppet } from "./puppet.ts";
import type { Visit } from "./visit.ts";
import { openWebkit } from "./webkit.ts";

/** A browser that the Lab is to work in. */
interface BrowserHere {
  readonly name: string;
  /** Absent where the machine does not have it. */
  readonly open: (() => Promise<Visit>) | undefined;
}

const { FIREFOX_PATH: firefox, WEBKIT_DRIVER_PATH: webkit } = process.env;

/** All there are but Chromium, which has tests enough. `pnpm test` and `pnpm --filter site browsers` find them. */
export const browsersHere: readonly BrowserHere[] = [
  { name: "Firefox", open: firefox ? () => openPuppet("firefox", firefox) : undefined },
  { name: "WebKit", open: webkit ? () => openWebkit(webkit) : undefined },
];
