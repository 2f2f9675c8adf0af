import type { ShelfList } from "./shelf-list.ts";
import { whereIs } from "./where-is.ts";

/** What of a browser it takes to keep a site. */
export interface Surroundings {
  readonly caches: Pick<CacheStorage, "open" | "keys" | "delete">;
  fetch(address: string | Request, init?: RequestInit): Promise<Response>;
  /** Where the site lies, with a slash at its end. */
  readonly scope: URL;
}

/** One version of the site, kept in one cache. */
export interface Keeping {
  /** Keeps all that is kept at once. What an earlier version has with the same bytes is not fetched again. */
  store(): Promise<void>;
  /** Forgets all versions but the last few: pages that were opened with those may still be training. */
  forgetOld(): Promise<void>;
  /**
   * The answer to a request, or nothing where the network is to answer as if nobody kept anything.
   *
   * @param from The cache of the version that the page asking was opened with; this version's by default.
   */
  answer(request: Request, from?: string): Promise<Response> | undefined;
  /** The name of this version's cache. */
  readonly name: string;
  /** The name of the cache of the version before, if there is one. */
  before(): Promise<string | undefined>;
}

/** Versions kept: this one, and those that open pages may be of. */
const versions = 3;
/** Files fetched at once. */
const atOnce = 8;
const hashHeader = "x-kept-hash";

/**
 * Keeps a site for when there is no network. A version is kept whole or not at all: each file is fetched by its hash, so
 * that a site that changes meanwhile is not mixed with itself. Requests are answered from the cache without asking the
 * network; only files of the list are ever kept.
 */
export function createKeeping({ version, files, later }: ShelfList, { caches, fetch, scope }: Surroundings): Keeping {
  const prefix = `gan-lab ${scope.pathname} `;
  const name = prefix + version;
  const waiting = new Set(later);
  const addressOf = (path: string): string => new URL(path, scope).href;

  const names = async (): Promise<string[]> => (await caches.keys()).filter((key) => key.startsWith(prefix));

  async function fill(cache: Cache, older: readonly Cache[]): Promise<void> {
    const now = Object.keys(files).filter((path) => !waiting.has(path));
    for (let i = 0; i < now.length; i += atOnce) {
      await Promise.all(now.slice(i, i + atOnce).map((path) => put(cache, path, older)));
    }
    for (const path of later) {
      const kept = await sameBytes(path, older);
      if (kept) await cache.put(addressOf(path), kept);
    }
  }

  async function put(cache: Cache, path: string, older: readonly Cache[] = []): Promise<Response> {
    const kept = await sameBytes(path, older);
    const response = kept ?? marked(await fetchWhole(path), files[path]!);
    await cache.put(addressOf(path), response.clone());
    return response;
  }

  async function sameBytes(path: string, older: readonly Cache[]): Promise<Response | undefined> {
    for (const cache of older) {
      const response = await cache.match(addressOf(path));
      if (response?.headers.get(hashHeader) === files[path]) return response;
    }
    return undefined;
  }

  /** By the address of its folder, as hosts send a page's own name elsewhere. */
  async function fetchWhole(path: string): Promise<Response> {
    const address = addressOf(path.replace(/(^|\/)index\.html$/, "$1"));
    const response = await fetch(address, { cache: "no-cache", integrity: files[path]! });
    if (!response.ok) throw new Error(`offline: ${path} must be there, got ${response.status}.`);
    return response;
  }

  /** Where a browser has thrown the cache away, or keeps no more, the network answers as if nobody kept anything. */
  async function find(path: string, from: string, request: Request): Promise<Response> {
    const own = await caches.open(name);
    const first = from === name ? own : await caches.open(from);
    const found = (await first.match(addressOf(path))) ?? (await own.match(addressOf(path)));
    return found ?? put(own, path).catch(() => fetch(request));
  }

  /** Of any version: a file with a hash in its name has the same bytes in all of them. */
  async function findHashed(path: string, request: Request): Promise<Response> {
    for (const key of await names()) {
      const found = await (await caches.open(key)).match(addressOf(path));
      if (found) return found;
    }
    return fetch(request);
  }

  return {
    name,
    async store() {
      const older = await Promise.all((await names()).filter((key) => key !== name).map((key) => caches.open(key)));
      try {
        await fill(await caches.open(name), older);
      } catch (error) {
        await caches.delete(name); // a part of a version is none
        throw error;
      }
    },
    async forgetOld() {
      const earlier = (await names()).filter((key) => key !== name);
      const forgotten = earlier.slice(0, Math.max(0, earlier.length - versions + 1));
      await Promise.all(forgotten.map((key) => caches.delete(key)));
    },
    async before() {
      return (await names()).filter((key) => key !== name).at(-1);
    },
    answer(request, from = name) {
      if (request.method !== "GET") return undefined;
      const at = whereIs(new URL(request.url), scope, files);
      if (at.kind === "file") return find(at.path, from, request);
      if (at.kind === "folder") return Promise.resolve(Response.redirect(new URL(at.to, scope).href, 301));
      return at.kind === "hashed" ? findHashed(at.path, request) : undefined;
    },
  };
}

/** The same answer with its hash on it, and without what was only about its way here. */
function marked(response: Response, hash: string): Response {
  const headers = new Headers(response.headers);
  for (const header of ["content-encoding", "content-length", "transfer-encoding"]) headers.delete(header);
  headers.set(hashHeader, hash);
  return new Response(response.body, { headers });
}
