import { configSchema, type NumberParam } from "gan-core";
import { type NumberSpec, type Scale, scaleOf } from "./scale.ts";

interface Schema {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
}

/** Where a person's steps are others than the range suggests: seeds are counted through, batches doubled. */
const scales: Readonly<Record<string, Scale>> = { seed: "linear", batchSize: "doubling" };

let schema: Schema | undefined;

/** What a number of the config itself may be, as gan-core's schema says; of a list, what its items may be. */
export function limitsOf(path: string): NumberSpec {
  const { minimum, maximum, type } = schemaAt(path);
  const spec = {
    min: minimum ?? 0,
    ...(maximum === undefined ? {} : { max: maximum }),
    integer: type === "integer",
  };
  return { ...spec, scale: scales[path] ?? scaleOf(spec) };
}

/** The names that a value of the config itself is one of. */
export function namesOf(path: string): readonly string[] {
  return schemaAt(path).enum ?? [];
}

/** The same of an entry's parameter. */
export function specOf({ min, max, step, integer }: NumberParam): NumberSpec {
  const spec = { min, max, ...(step === undefined ? {} : { step }), ...(integer === undefined ? {} : { integer }) };
  return { ...spec, scale: scaleOf(spec) };
}

function schemaAt(path: string): Schema {
  schema ??= configSchema() as Schema;
  const found = path.split(".").reduce<Schema | undefined>((at, key) => at?.properties?.[key], schema);
  if (found === undefined) throw new RangeError(`limitsOf: path must name a value of a config, got ${path}.`);
  return found.items ?? found.anyOf?.at(-1) ?? found;
}
