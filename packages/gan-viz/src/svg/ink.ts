import { type Paint, splitColor } from "./paints.ts";
import type { State } from "./state.ts";
import { decimal } from "./write.ts";
import type { Attributes, Writer } from "./writer.ts";

/** How a shape is filled. */
export function fillInk(state: State, out: Writer): Attributes {
  return { ...ink("fill", state.fillStyle, state, out), style: blending(state) };
}

/** How a shape is stroked, where lengths are `unit` times as long as the state has them. */
export function strokeInk(state: State, out: Writer, unit: number): Attributes {
  const { lineCap, lineJoin, miterLimit, lineDash, lineDashOffset } = state;
  const dashed = lineDash.some((dash) => dash > 0);
  return {
    fill: "none",
    ...ink("stroke", state.strokeStyle, state, out),
    "stroke-width": decimal(state.lineWidth * unit, 3),
    "stroke-linecap": lineCap === "butt" ? undefined : lineCap,
    "stroke-linejoin": lineJoin === "miter" ? undefined : lineJoin,
    "stroke-miterlimit": lineJoin === "miter" ? decimal(miterLimit, 3) : undefined,
    "stroke-dasharray": dashed ? lineDash.map((dash) => decimal(dash * unit, 3)).join(" ") : undefined,
    "stroke-dashoffset": dashed && lineDashOffset !== 0 ? decimal(lineDashOffset * unit, 3) : undefined,
    style: blending(state),
  };
}

/** The opacity of all that is drawn; undefined for 1. */
export function opacityOf({ globalAlpha }: State): string | undefined {
  return globalAlpha === 1 ? undefined : decimal(globalAlpha, 4);
}

const BLENDS = new Set(
  "multiply screen overlay darken lighten difference exclusion hard-light soft-light color-dodge color-burn".split(" "),
);

/** How colours mix with those below. What a canvas can do beyond CSS's blend modes is drawn over. */
export function blending({ globalCompositeOperation }: State): string | undefined {
  return BLENDS.has(globalCompositeOperation) ? `mix-blend-mode:${globalCompositeOperation}` : undefined;
}

function ink(property: "fill" | "stroke", style: string | Paint, state: State, out: Writer): Attributes {
  if (typeof style === "string") {
    const { paint, opacity } = splitColor(style, state.globalAlpha);
    return { [property]: paint, [`${property}-opacity`]: opacity };
  }
  const id = out.define((name) => style.define(name, state.matrix));
  return { [property]: `url(#${id})`, [`${property}-opacity`]: opacityOf(state) };
}
