import type { Control } from "./contract.ts";

/** The options that differ from what the scene has without any, by id. */
export type Changed = Readonly<Record<string, unknown>>;

/** `changed` with one more value; a value that is the default is no change. */
export function withValue(changed: Changed, { id, default: usual }: Control, value: unknown): Changed {
  const { [id]: _, ...others } = changed;
  return value === usual ? others : { ...others, [id]: value };
}

/** A value as it stands beside its control: a number with as many decimals as its step has, so that it keeps its width. */
export function written(control: Control, value: unknown): string {
  if (control.kind !== "range") return String(value);
  const step = control.step ?? (control.max - control.min) / 100;
  return Number(value).toFixed(String(step).split(".")[1]?.length ?? 0);
}
