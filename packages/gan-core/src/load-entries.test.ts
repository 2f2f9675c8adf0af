import { describe, expect, it } from "vitest";
import { allEntries } from "./all-entries.ts";
import { ring } from "./distributions/index.ts";
import type { Entries, Menu } from "./entries.ts";
import { loadEntries } from "./load-entries.ts";

/** The ids that are loaded, of the kinds of which not all are. */
function loaded(entries: Entries): Record<string, string[]> {
  const { activations, initializers, ...kinds } = entries;
  const ids = (menu: Menu<object>) => Object.keys(menu).filter((id) => menu[id] !== null);
  return Object.fromEntries(Object.entries(kinds).map(([kind, menu]) => [kind, ids(menu)]));
}

const defaults = {
  distributions: ["gaussians"],
  latents: ["uniform"],
  losses: ["non-saturating"],
  normalizations: [],
  regularizers: [],
  optimizers: ["adam"],
};

describe("loadEntries()", () => {
  it("loads the defaults for what is not named", async () => {
    expect(loaded(await loadEntries({}))).toEqual(defaults);
    expect(loaded(await loadEntries({ data: undefined, optimizers: { generator: undefined } }))).toEqual(defaults);
  });

  it("loads what a config names, by its id or as a thing built, and nothing else", async () => {
    const config = {
      data: ring(),
      latent: { id: "gaussian" },
      loss: { id: "hinge" },
      generator: { normalization: { id: "layer-norm" } },
      regularizers: [{ id: "r1" }, { id: "dragan" }],
      optimizers: { generator: { id: "sgd" } },
    };
    expect(loaded(await loadEntries(config))).toEqual({
      distributions: ["ring"],
      latents: ["gaussian"],
      losses: ["hinge"],
      normalizations: ["layer-norm"],
      regularizers: ["r1", "dragan"],
      optimizers: ["sgd", "adam"],
    });
  });

  it("loads what any of several configs names", async () => {
    const { distributions, losses } = loaded(await loadEntries({ loss: { id: "hinge" } }, { data: { id: "ring" } }));
    expect({ distributions, losses }).toEqual({
      distributions: ["gaussians", "ring"],
      losses: ["non-saturating", "hinge"],
    });
  });

  it("lists every id, loaded or not, in the order of the menu", async () => {
    const entries = await loadEntries({});
    for (const kind of Object.keys(allEntries) as (keyof Entries)[]) {
      expect(Object.keys(entries[kind])).toEqual(Object.keys(allEntries[kind]));
    }
  });

  it.each([
    [null],
    [7],
    ["ring"],
    [[]],
    [{ data: "ring", loss: { id: "toString" }, regularizers: {}, optimizers: null }],
  ])("leaves %j for the reader to refuse", async (config) => {
    await expect(loadEntries(config)).resolves.toBeDefined();
  });
});
