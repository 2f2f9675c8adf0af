import { checkNumber, checkOption, refuse } from "./check.ts";

/** A number a person may turn: enough to draw a slider, print a docs row and refuse a bad value. */
export interface NumberParam {
  readonly kind?: "number";
  readonly label: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly integer?: boolean;
}

/** One of a few names. */
export interface OptionParam<T extends string = string> {
  readonly kind: "option";
  readonly label: string;
  readonly default: T;
  readonly options: readonly T[];
}

/** A cloud of points, flat and row-major: x0, y0, x1, y1, … */
export interface PointsParam {
  readonly kind: "points";
  readonly label: string;
  readonly default: readonly number[];
}

export type ParamSpec = NumberParam | OptionParam | PointsParam;
export type ParamSpecs = Readonly<Record<string, ParamSpec>>;

export type ParamValue<S extends ParamSpec = ParamSpec> = S extends PointsParam
  ? readonly number[]
  : S extends OptionParam<infer T>
    ? T
    : number;
export type ParamValues<P extends ParamSpecs> = { readonly [K in keyof P]: ParamValue<P[K]> };

export interface Reference {
  /** Authors, year, title and, where it helps, the section or equation. */
  readonly cite: string;
  readonly url: string;
}

/** Names a registry entry and its parameters in plain JSON. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly params?: Readonly<Record<string, ParamValue>>;
}

/** What an entry says of itself: menus, sliders, docs pages and validation are made from this. */
export interface Description<Id extends string = string, P extends ParamSpecs = ParamSpecs> {
  /** Equal to the file name; used in URLs, saved runs and docs paths. Never renamed. */
  readonly id: Id;
  readonly label: string;
  /** One sentence, shown in the menu and at the top of the docs page. */
  readonly summary: string;
  readonly params: P;
  readonly references: readonly Reference[];
}

export interface Spec<Id extends string, P extends ParamSpecs, T> extends Description<Id, P> {
  create(params: ParamValues<P>): T;
}

/** What an entry builds: the thing itself, which is also the {@link Choice} that names it in a config. */
export type Built<T, Id extends string = string> = T & Required<Choice<Id>>;

/** A factory that carries its own description: call it to build, read it to describe. */
export type Entry<Id extends string, P extends ParamSpecs, T> = Spec<Id, P, T> &
  ((params?: Partial<ParamValues<P>>) => Built<T, Id>);

/** An entry whose parameters are not known by name, as a registry holds it. */
export type AnyEntry<T> = Description & ((params?: Readonly<Record<string, ParamValue>>) => Built<T>);

/**
 * Turns a specification into a factory. Parameters not given take their defaults; one that is unknown or out of
 * range is refused with its name: `ring: sigma must be a finite number in [0.001, 1], got 5.`
 */
export function define<T>() {
  return <const Id extends string, const P extends ParamSpecs>(spec: Spec<Id, P, T>): Entry<Id, P, T> => {
    const build = (given: Partial<ParamValues<P>> = {}): Built<T, Id> => {
      const params = readParams(spec.params, given, (key) => `${spec.id}: ${key}`);
      const thing = { ...spec.create(params), id: spec.id, params };
      built.add(thing);
      return thing;
    };
    return Object.assign(build, spec);
  };
}

const built = /* @__PURE__ */ new WeakSet<object>();

/** Whether the value came out of an entry of this library, and so names itself by id and checked parameters. */
export function isBuilt(value: unknown): value is Built<object> {
  return typeof value === "object" && value !== null && built.has(value);
}

/** The given parameters over the defaults, each checked. `path` says how to name a parameter in an error. */
export function readParams<P extends ParamSpecs>(
  specs: P,
  given: Readonly<Record<string, unknown>>,
  path: (key: string) => string,
): ParamValues<P> {
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(specs, key)) {
      refuse(path(key), `must be one of the parameters (${Object.keys(specs).join(", ") || "there are none"})`, key);
    }
  }
  const values: Record<string, ParamValue> = {};
  for (const [key, spec] of Object.entries(specs)) {
    const value = given[key]; // null is a value, and refused: it is what NaN becomes in JSON
    values[key] = readParam(path(key), value === undefined ? spec.default : value, spec);
  }
  return values as ParamValues<P>;
}

function readParam(path: string, value: unknown, spec: ParamSpec): ParamValue {
  switch (spec.kind) {
    case "option":
      return checkOption(path, value, spec.options);
    case "points":
      return readPoints(path, value);
    default:
      return checkNumber(path, value, spec);
  }
}

function readPoints(path: string, value: unknown): readonly number[] {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) refuse(path, "must be a flat array of numbers", value);
  const points = Array.from(value as ArrayLike<unknown>);
  const wrong = points.findIndex((v) => !Number.isFinite(v)); // a path for each of a million numbers would take its time
  if (wrong !== -1) checkNumber(`${path}[${wrong}]`, points[wrong]);
  return points as number[];
}
