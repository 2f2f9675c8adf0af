import { type RunConfig, readConfig } from "gan-core";
import { describe, expect, it } from "vitest";
import { livePatch } from "../live-patch.ts";
import { editorIds } from "./editor-ids.ts";
import { type Field, sectionsOf } from "./fields.ts";
import { valueAtPath } from "./value-at.ts";

/** A config in which everything that may be absent is there. */
const full = readConfig({
  trainingSet: 500,
  discriminator: { normalization: { id: "layer-norm" }, minibatch: { kernels: 2 } },
  generator: { normalization: { id: "batch-norm" }, output: { id: "tanh" } },
  loss: { id: "least-squares" },
  regularizers: [{ id: "instance-noise" }, { id: "gradient-clip" }],
  decay: { shape: "cosine" },
  ema: { decay: 0.9 },
});

const allFields = (config: RunConfig): Field[] =>
  editorIds.flatMap((part) =>
    sectionsOf(part, config).flatMap(({ fields }) =>
      fields.flatMap((field) =>
        field.kind === "regularizers" ? [field, ...field.value.flatMap((r) => r.params)] : field,
      ),
    ),
  );

/** The paths of a config's leaves, as errors name them. A list of numbers is a leaf. */
function leaves(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null || (Array.isArray(value) && typeof value[0] === "number"))
    return [path];
  const at = (key: string) => (Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`);
  return Object.entries(value).flatMap(([key, part]) => leaves(part, at(key)));
}

describe("sectionsOf()", () => {
  it("lets every leaf of a config be edited, but its version and the data, which have a rail of their own", () => {
    const edited = new Set(allFields(full).flatMap(({ path }) => [path, `${path}.id`]));
    const missing = leaves(full).filter(
      (path) => !edited.has(path) && !/^(version|data\..*|regularizers\[\d\]\.id)$/.test(path),
    );
    expect(missing).toEqual([]);
  });

  it("shows what stands in the config", () => {
    for (const { kind, path, value } of allFields(full)) {
      const there = valueAtPath(full, path);
      if (kind === "number" || kind === "layers") expect(value, path).toEqual(there);
    }
  });

  it("shows, of a default run, what is usual", () => {
    for (const field of allFields(readConfig())) {
      if (field.kind !== "regularizers") expect(field.value, field.path).toEqual(field.usual);
    }
  });

  it("knows the optimizer that the default run has from another with the same parameter", () => {
    const [optimizer, rate] = sectionsOf("generator", readConfig({ optimizers: { generator: { id: "sgd" } } }))[1]!
      .fields;
    expect(optimizer).toMatchObject({ value: "sgd", usual: "adam" });
    expect(rate).toMatchObject({ path: "optimizers.generator.params.rate", value: 0.1, usual: 0.1 });
  });

  it.each(editorIds)("tells of the fields of %s truly whether they act at once", (part) => {
    for (const { live, fields } of sectionsOf(part, full)) {
      for (const { path } of fields) {
        const key = path.split(/[.[]/, 1)[0]!;
        expect(livePatch(full, { ...full, [key]: "another" }) !== undefined, path).toBe(live);
      }
    }
  });

  it("offers none where there need be none, as null", () => {
    const field = sectionsOf("generator", readConfig())[0]!.fields.find(({ name }) => name === "normalization");
    expect(field).toMatchObject({
      value: "none",
      options: [{ id: "none", value: null }, { id: "batch-norm" }, { id: "layer-norm" }],
    });
  });
});
