import type { MaybePromise } from "./engine.ts";

/** What comes of a value, as soon as it is there: at once, where it is no promise. */
export function after<A, B>(value: MaybePromise<A>, next: (value: A) => MaybePromise<B>): MaybePromise<B> {
  return value instanceof Promise ? value.then(next) : next(value);
}
