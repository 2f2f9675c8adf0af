/** Numbers made small for a file: whole steps between the least and the greatest, in base64. */
export interface Packed {
  readonly lo: number;
  readonly hi: number;
  readonly bits: 8 | 16;
  /** Little-endian. */
  readonly data: string;
}

/** The numbers to within half a step: (hi − lo) / (2^bits − 1) / 2. More bits are finer and longer. */
export function pack(values: ArrayLike<number>, bits: 8 | 16): Packed {
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) throw new RangeError(`pack: values[${i}] must be a finite number, got ${value}.`);
    lo = Math.min(lo, value);
    hi = Math.max(hi, value);
  }
  const step = (hi - lo) / (2 ** bits - 1) || 1;
  const width = bits / 8;
  const bytes = new DataView(new ArrayBuffer(values.length * width));
  for (let i = 0; i < values.length; i++) {
    const whole = Math.round((values[i]! - lo) / step);
    if (bits === 8) bytes.setUint8(i, whole);
    else bytes.setUint16(i * width, whole, true);
  }
  const text = Array.from(new Uint8Array(bytes.buffer), (byte) => String.fromCharCode(byte)).join("");
  return { lo: values.length > 0 ? lo : 0, hi: values.length > 0 ? hi : 0, bits, data: btoa(text) };
}

export function unpack({ lo, hi, bits, data }: Packed): Float32Array {
  const text = atob(data);
  const bytes = new DataView(Uint8Array.from(text, (char) => char.charCodeAt(0)).buffer);
  const step = (hi - lo) / (2 ** bits - 1);
  const length = text.length / (bits / 8);
  return Float32Array.from(
    { length },
    (_, i) => lo + step * (bits === 8 ? bytes.getUint8(i) : bytes.getUint16(2 * i, true)),
  );
}
