import { describe, expect, it } from "vitest";
import { createKeeping, type Surroundings } from "./keeping.ts";
import type { ShelfList } from "./shelf-list.ts";

const scope = new URL("https://lab.example/");
const page = (path: string): Request => new Request(new URL(path, scope));

/** A browser's caches in memory, and a site on the network that checks hashes as browsers do. */
function browser(site: Record<string, string>) {
  const kept = new Map<string, Map<string, Response>>();
  const fetched: string[] = [];
  const open = async (name: string): Promise<Cache> => {
    if (!kept.has(name)) kept.set(name, new Map());
    const cache = kept.get(name)!;
    return {
      match: async (key: string) => cache.get(key)?.clone(),
      put: async (key: string, response: Response) => void cache.set(key, response),
    } as unknown as Cache;
  };
  const around: Surroundings = {
    scope,
    caches: { open, keys: async () => [...kept.keys()], delete: async (name) => kept.delete(name) },
    async fetch(address, init) {
      const path = new URL(typeof address === "string" ? address : address.url).pathname.slice(1);
      fetched.push(path);
      const text = site[path === "" ? "index.html" : path];
      if (text === undefined) return new Response("", { status: 404 });
      if (init?.integrity && init.integrity !== `hash of ${text}`) throw new TypeError("Failed integrity check");
      return new Response(text, { headers: { "content-type": "text/html", "content-encoding": "gzip" } });
    },
  };
  return { kept, fetched, around };
}

function list(version: string, texts: Record<string, string>, later: string[] = []): ShelfList {
  return { version, files: Object.fromEntries(Object.entries(texts).map(([p, t]) => [p, `hash of ${t}`])), later };
}

const one = { "index.html": "page 1", "_astro/a.1.js": "a1", "_astro/tfjs.1.js": "big" };

describe("createKeeping()", () => {
  it("store() keeps what is kept at once, and answer() has it without the network", async () => {
    const { around, fetched } = browser(one);
    const keeping = createKeeping(list("v1", one, ["_astro/tfjs.1.js"]), around);
    await keeping.store();
    expect(fetched).toEqual(["", "_astro/a.1.js"]);
    fetched.length = 0;
    const response = await keeping.answer(page("?hostile=1"))!;
    expect(await response.text()).toBe("page 1");
    expect(response.headers.get("content-type")).toBe("text/html");
    expect(response.headers.get("content-encoding")).toBeNull(); // the body is plain by now
    expect(fetched).toEqual([]);
  });

  it("answer() keeps what waited when it is first asked for", async () => {
    const { around, fetched, kept } = browser(one);
    const keeping = createKeeping(list("v1", one, ["_astro/tfjs.1.js"]), around);
    await keeping.store();
    for (let i = 0; i < 2; i++) expect(await (await keeping.answer(page("_astro/tfjs.1.js"))!).text()).toBe("big");
    expect(fetched.filter((path) => path === "_astro/tfjs.1.js")).toHaveLength(1);
    expect(kept.get(keeping.name)!.size).toBe(3);
  });

  it("answer() leaves to the network what is not on the list, and what is not a GET", async () => {
    const { around, kept } = browser(one);
    const keeping = createKeeping(list("v1", one), around);
    await keeping.store();
    expect(keeping.answer(page("nothing/?x=1"))).toBeUndefined();
    expect(keeping.answer(new Request(scope, { method: "POST", body: "x" }))).toBeUndefined();
    expect(kept.get(keeping.name)!.size).toBe(3);
  });

  it("store() refuses a site that has changed meanwhile, whole", async () => {
    const { around, kept } = browser({ ...one, "_astro/a.1.js": "a2" });
    await expect(createKeeping(list("v1", one), around).store()).rejects.toThrow("Failed integrity check");
    expect(kept.size).toBe(0);
    const gone = browser({ "index.html": "page 1" });
    await expect(createKeeping(list("v1", one), gone.around).store()).rejects.toThrow(
      "offline: _astro/a.1.js must be there, got 404.",
    );
  });

  it("answer() has the network's own answer where the browser has thrown everything away", async () => {
    const site: Record<string, string> = { ...one };
    const { around, kept } = browser(site);
    const keeping = createKeeping(list("v1", one), around);
    await keeping.store();
    kept.clear();
    site["index.html"] = "page 2"; // which is not what the list says
    expect(await (await keeping.answer(page(""))!).text()).toBe("page 2");
  });

  it("store() fetches of a new version what is new", async () => {
    const site: Record<string, string> = { ...one };
    const { around, fetched } = browser(site);
    const first = createKeeping(list("v1", one, ["_astro/tfjs.1.js"]), around);
    await first.store();
    await first.answer(page("_astro/tfjs.1.js"));
    fetched.length = 0;
    Object.assign(site, { "index.html": "page 2" });
    await createKeeping(list("v2", site, ["_astro/tfjs.1.js"]), around).store();
    expect(fetched).toEqual([""]);
  });

  it("answer() gives a page that is open the files of its own version, and a new one those of the new", async () => {
    const site: Record<string, string> = { ...one, "x.js": "x1" };
    const { around } = browser(site);
    const first = createKeeping(list("v1", site), around);
    await first.store();
    delete site["_astro/a.1.js"];
    Object.assign(site, { "index.html": "page 2", "x.js": "x2", "_astro/a.2.js": "a2" });
    const second = createKeeping(list("v2", site), around);
    await second.store();
    await second.forgetOld();
    const old = await second.before();
    expect(old).toBe(first.name);
    const text = async (path: string, from?: string) => (await second.answer(page(path), from)!).text();
    expect(await text("")).toBe("page 2");
    expect(await text("x.js")).toBe("x2");
    expect(await text("x.js", old)).toBe("x1");
    expect(await text("_astro/a.1.js")).toBe("a1"); // asked for by an import that came late
    expect(await text("_astro/a.2.js")).toBe("a2");
  });

  it("forgetOld() keeps three versions, and nothing that is not its own", async () => {
    const { around, kept } = browser(one);
    await around.caches.open("gan-lab /elsewhere/ v1");
    for (const version of ["v1", "v2", "v3", "v4"]) {
      const keeping = createKeeping(list(version, one), around);
      await keeping.store();
      await keeping.forgetOld();
    }
    expect([...kept.keys()]).toEqual(["gan-lab /elsewhere/ v1", "gan-lab / v2", "gan-lab / v3", "gan-lab / v4"]);
  });
});
