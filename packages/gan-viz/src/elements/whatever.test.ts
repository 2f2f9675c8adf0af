import fc from "fast-check";
import { expect, it } from "vitest";
import type { AnyKind } from "./kind.ts";
import { kinds } from "./kinds.ts";
import { readText } from "./source.ts";

const each = kinds.map((kind) => [kind.tag, kind] as const);

/** Reads what is given and makes all that an element makes of it; answers with the refusal, if that is what came of it. */
function refusalOf(kind: AnyKind, read: () => { readonly [layer: string]: unknown }): string {
  try {
    const data = read();
    kind.layers({ ...kind.look?.(data) });
    const domains = kind.domains?.(data);
    if (domains) for (const end of [...domains.x, ...domains.y]) expect(typeof end).toBe("number");
    return "";
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return (error as Error).message;
  }
}

it.each(each)("<%s> takes whatever a page says for data, or refuses it in a sentence", (_, kind) => {
  const keys = ["values", "columns", "rows", "points", "vectors", "vertices", "series", "x", "y", "real", "label"];
  const value = fc.oneof(fc.anything(), fc.array(fc.double()), fc.array(fc.tuple(fc.double(), fc.double())));
  const object = fc.dictionary(fc.constantFrom(...keys), value);
  fc.assert(
    fc.property(fc.oneof(fc.anything(), object, fc.array(object)), (given) => {
      const refusal = refusalOf(kind, () => kind.fromJson(given, kind.tag));
      expect(refusal === "" || /^[\w-]+: .+, got .*\.$/s.test(refusal), refusal).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it.each(each)("<%s> takes whatever a file holds, or refuses it in a sentence", (_, kind) => {
  const cell = fc.oneof(
    fc.constantFrom("x", "y", "value", "cloud", "real", "dx", "dy", "", "1e999"),
    fc.double().map(String),
  );
  const table = fc.array(fc.array(cell), { maxLength: 6 }).map((rows) => rows.map((row) => row.join(",")).join("\n"));
  fc.assert(
    fc.property(fc.oneof(fc.string(), table, fc.json()), (text) => {
      const refusal = refusalOf(kind, () => readText(kind, text));
      expect(refusal === "" || /^[\w-]+: .+, got .*\.$/s.test(refusal), refusal).toBe(true);
    }),
    { numRuns: 300 },
  );
});
