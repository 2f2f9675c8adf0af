import { createKeeping } from "./keeping.ts";
import type { ShelfList } from "./shelf-list.ts";

/*
 * The service worker. A new version is fetched whole beside the old one, and takes over at once: the next page that
 * opens is of the new version, and one that is open goes on with the files of its own.
 */

/** Put in by the build. */
declare const SHELF_LIST: ShelfList;

/** What of a service worker's globals is used here: TypeScript has either these or the page's. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { readonly id: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", heard: (event: Lasting) => void): void;
  addEventListener(type: "fetch", heard: (event: Fetching) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  /** Who asks. For a page that is about to open: the one that it takes the place of, or nobody. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

const scope = globalThis as unknown as Scope;
const keeping = createKeeping(SHELF_LIST, {
  caches,
  fetch: (address, init) => fetch(address, init),
  scope: new URL(scope.registration.scope),
});
/** The caches that pages opened before this version belong to. Forgotten when the browser rests this worker. */
const opened = new Map<string, string>();

scope.addEventListener("install", (event) => {
  event.waitUntil(keeping.store().then(() => scope.skipWaiting()));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener("fetch", (event) => {
  const opens = event.request.mode === "navigate";
  const answer = keeping.answer(event.request, opens ? undefined : opened.get(event.clientId));
  if (answer) event.respondWith(answer);
});

async function takeOver(): Promise<void> {
  const before = await keeping.before();
  if (before) for (const { id } of await scope.clients.matchAll({ includeUncontrolled: true })) opened.set(id, before);
  await keeping.forgetOld();
  await scope.clients.claim();
}
