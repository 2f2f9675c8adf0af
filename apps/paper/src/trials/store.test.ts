import { readdirSync, writeFileSync } from "node:fs";
import { type Checkpoint, createGan, readConfig } from "gan-core";
import { expect, it } from "vitest";
import { tinyTrial, withFolder } from "../../test/tiny.ts";
import { openStore } from "./store.ts";

it("openStore() makes its folder, and has nothing at first", () =>
  withFolder((folder) => {
    const store = openStore(`${folder}/a/b`);
    expect(store.result("x")).toBeUndefined();
    expect(store.checkpoint("x")).toBeUndefined();
  }));

it("keep() and checkpoint() carry a run over, floats and all", () =>
  withFolder(async (folder) => {
    const gan = await createGan(readConfig(tinyTrial.config));
    const { checkpoint } = await gan.advance({ iterations: 3, checkpoint: true });
    openStore(folder).keep("x", checkpoint!);
    const found = openStore(folder).checkpoint("x") as Checkpoint;
    expect(found).toEqual(checkpoint);
    expect(found.players.generator.parameters).toBeInstanceOf(Float32Array);
    await gan.restore(found);
    await gan.dispose();
  }));

it("finish() keeps a result, and forgets the checkpoint and no other", () =>
  withFolder((folder) => {
    const store = openStore(folder);
    const result = { label: "x", values: { a: 1 / 3 }, engine: "tfjs on cpu" };
    store.keep("x", {} as Checkpoint);
    store.keep("y", {} as Checkpoint);
    store.finish("x", result);
    expect(openStore(folder).result("x")).toEqual(result);
    expect(readdirSync(folder).toSorted()).toEqual(["x.json", "y.checkpoint"]);
  }));

it("result() does not take a half written draft for a result", () =>
  withFolder((folder) => {
    const store = openStore(folder);
    writeFileSync(`${folder}/x.json.4711`, '{"label":');
    expect(store.result("x")).toBeUndefined();
  }));
