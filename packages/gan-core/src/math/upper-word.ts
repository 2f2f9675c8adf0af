/**
 * The upper 32 bits of a double as a signed integer: its sign, 11 bits of exponent and the first 20 of its fraction. A
 * DataView says which end comes first, so they are the same on every machine.
 */
export function upperWord(x: number): number {
  view.setFloat64(0, x);
  return view.getInt32(0);
}

const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
