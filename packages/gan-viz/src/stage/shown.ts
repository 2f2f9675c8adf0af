import type { Layer } from "../layer.ts";
import type { Transition } from "./options.ts";
import type { Painted, Report } from "./paint.ts";

/** A layer, what it shows, and what it is on the way to. */
interface Slot extends Painted {
  value: unknown;
  target: unknown;
  /** What the way began with. Only while on the way. */
  from: unknown;
  /** When the way began, in milliseconds; NaN until the first frame of it. Undefined when there. */
  start: number | undefined;
}

/** What each layer of a picture shows: its data, or something on the way to them. */
export interface Shown {
  /** As on screen, in painting order. The same array and the same objects throughout. */
  readonly now: readonly Painted[];
  /** As they will be when nothing is on the way. */
  settled(): readonly Painted[];
  /** Gives a layer other data: on their way if `gradually`, from what is shown, and at once if not. */
  set(key: string, value: unknown, gradually: boolean): void;
  /** Takes everything as far as it is at a time in milliseconds. */
  advance(now: number): void;
  /** Whether something is on the way. */
  busy(): boolean;
  /** Ends every way at once. */
  finish(): void;
}

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** Keeps what the layers show. `report` is told of a layer whose blend throws: it changes at once. */
export function createShown(
  layers: readonly (readonly [key: string, layer: Layer<unknown>])[],
  transition: Transition | undefined,
  report: Report,
): Shown {
  const { milliseconds = 0, ease = easeOut } = transition ?? {};
  const slots: Slot[] = layers.map(([key, layer]) => ({
    key,
    layer,
    value: undefined,
    target: undefined,
    from: undefined,
    start: undefined,
  }));
  const byKey = new Map(slots.map((slot) => [slot.key, slot]));

  function arrive(slot: Slot): void {
    slot.value = slot.target;
    slot.from = slot.start = undefined;
  }

  function move(slot: Slot, now: number): void {
    if (slot.start === undefined) return;
    if (Number.isNaN(slot.start)) slot.start = now;
    const t = (now - slot.start) / milliseconds;
    if (!(t < 1)) {
      arrive(slot);
      return;
    }
    try {
      slot.value = slot.layer.blend?.(slot.from, slot.target, ease(Math.max(0, t)));
    } catch (error) {
      report(slot.key, error);
      arrive(slot);
    }
  }

  return {
    now: slots,
    settled: () => slots.map(({ key, layer, target }) => ({ key, layer, value: target })),
    set(key, value, gradually) {
      const slot = byKey.get(key);
      if (slot === undefined) return;
      const shown = slot.value;
      slot.target = value;
      const blends = slot.layer.blend !== undefined && isThere(shown) && isThere(value);
      if (!(gradually && milliseconds > 0 && blends)) return arrive(slot);
      // What is shown on the way lies in the layer's own arrays, into which it will write the next way.
      slot.from = slot.start === undefined ? shown : copy(shown);
      slot.value = slot.from;
      slot.start = Number.NaN;
    },
    advance(now) {
      for (const slot of slots) move(slot, now);
    },
    busy: () => slots.some(({ start }) => start !== undefined),
    finish: () => slots.forEach(arrive),
  };
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Copies arrays, typed or not, and plain objects, all the way down; anything else is taken as it is. */
function copy(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return value instanceof DataView ? value : (value as Float32Array).slice();
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
}
