import { beforeEach, expect, it, vi } from "vitest";
import recorded from "../recorded.json" with { type: "json" };

type Module = typeof import("./library.ts") & typeof import("./load-library.ts");
let fresh: Module;
beforeEach(async () => {
  vi.resetModules();
  fresh = { ...(await import("./library.ts")), ...(await import("./load-library.ts")) };
});

it("library() is refused before it has been loaded", async () => {
  expect(() => fresh.library()).toThrow("library: must be loaded before it is read.");
  expect(fresh.heldLibrary()).toBeUndefined();
  const loaded = await fresh.loadLibrary();
  expect(fresh.library()).toBe(loaded);
});

it("distributionEntry() and lossEntry() know what the opening run names, and all once the library is there", async () => {
  expect(fresh.distributionEntry(recorded.config.data.id)?.id).toBe(recorded.config.data.id);
  expect(fresh.lossEntry(recorded.config.loss.id)?.id).toBe(recorded.config.loss.id);
  expect(fresh.distributionEntry("moons")).toBeUndefined();
  expect(fresh.lossEntry("hinge")).toBeUndefined();
  await fresh.loadLibrary();
  expect(fresh.distributionEntry("moons")?.id).toBe("moons");
  expect(fresh.lossEntry("hinge")?.id).toBe("hinge");
});

it("withLibrary() does the work once the library is there, and from then on at once", async () => {
  const done: string[] = [];
  const failed = vi.fn();
  expect(fresh.withLibrary(() => done.push("first"), failed)).toBeUndefined();
  expect(done).toEqual([]);
  await fresh.loadLibrary();
  await Promise.resolve();
  expect(done).toEqual(["first"]);
  expect(fresh.withLibrary(({ registry }) => registry.latents.length, failed)).toBe(2);
  expect(failed).not.toHaveBeenCalled();
});

it("withLibrary() tells of work that failed later", async () => {
  const failed = vi.fn();
  const broken = new Error("no");
  fresh.withLibrary(() => {
    throw broken;
  }, failed);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(broken));
});
