/** A number on a tape, by its place. */
export type Num = number;

/** Numbers in 64 bits that remember what they were made of, so that any of them can be differentiated by all before it. */
export interface Tape {
  /** A number made of nothing. */
  leaf(value: number): Num;
  value(x: Num): number;
  /** Σ aᵢ bᵢ. */
  dot(a: readonly Num[], b: readonly Num[]): Num;
  /** Σ factor · xᵢ. */
  sum(x: readonly Num[], factor?: number): Num;
  /** f(x), given f and f′. */
  apply(x: Num, f: (x: number) => number, slope: (x: number) => number): Num;
  /** √(Σ xᵢ² + 1e-12), a norm that has a gradient at 0. */
  norm(x: readonly Num[]): Num;
  /**
   * ∂y/∂x for every x on the tape, by the chain rule from y back; and each as it would be if all of its terms had one
   * sign: how large the numbers are whose rounding it carries.
   */
  gradient(y: Num): { readonly gradient: Float64Array; readonly size: Float64Array };
}

export function createTape(): Tape {
  const values: number[] = [];
  const ends: number[] = []; // of each number's stretch of parents
  const parents: Num[] = [];
  const partials: number[] = [];

  function push(value: number): Num {
    ends.push(parents.length);
    return values.push(value) - 1;
  }
  function of(parent: Num, partial: number): void {
    parents.push(parent);
    partials.push(partial);
  }

  return {
    leaf: push,
    value: (x) => values[x]!,
    dot(a, b) {
      let total = 0;
      a.forEach((x, i) => {
        const y = b[i]!;
        total += values[x]! * values[y]!;
        of(x, values[y]!);
        of(y, values[x]!);
      });
      return push(total);
    },
    sum(x, factor = 1) {
      for (const each of x) of(each, factor);
      return push(factor * x.reduce((total, each) => total + values[each]!, 0));
    },
    apply(x, f, slope) {
      of(x, slope(values[x]!));
      return push(f(values[x]!));
    },
    norm(x) {
      const length = Math.sqrt(x.reduce((total, each) => total + values[each]! ** 2, 1e-12));
      for (const each of x) of(each, values[each]! / length);
      return push(length);
    },
    gradient(y) {
      const gradient = new Float64Array(values.length);
      const size = new Float64Array(values.length);
      gradient[y] = 1;
      size[y] = 1;
      for (let x = y; x > 0; x--) {
        for (let k = ends[x - 1]!; k < ends[x]!; k++) {
          gradient[parents[k]!]! += gradient[x]! * partials[k]!;
          size[parents[k]!]! += size[x]! * Math.abs(partials[k]!);
        }
      }
      return { gradient, size };
    },
  };
}
