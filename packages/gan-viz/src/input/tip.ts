import { tokens } from "../color/tokens.ts";
import type { Box } from "../layer.ts";
import { locate, type Place } from "./locate.ts";
import { placeTip } from "./place-tip.ts";

/** A small table beside a place on a canvas. For eyes only: it takes no focus, no pointer, and is not read out. */
export interface Tip {
  /** Shows it beside a place in the canvas's CSS pixels. Returns where it lies, in the same. */
  show(title: string, rows: readonly (readonly [name: string, value: string])[], at: Place): Box;
  hide(): void;
  destroy(): void;
}

const GAP = 14; // CSS pixels between the place and the table, across and down

/** The table is an element of class `gan-viz-tip` after the canvas, in the page's type and colours. */
export function createTip(canvas: HTMLCanvasElement): Tip {
  const tip = document.createElement("div");
  const heading = document.createElement("div");
  const table = document.createElement("div");
  tip.className = "gan-viz-tip";
  tip.setAttribute("aria-hidden", "true");
  tip.style.cssText = TIP;
  heading.style.cssText = HEADING;
  table.style.cssText = TABLE;
  tip.append(heading, table);
  let said = "";

  function fill(title: string, rows: readonly (readonly [string, string])[]): void {
    const words = JSON.stringify([title, rows]);
    if (words === said) return;
    said = words;
    heading.textContent = title;
    heading.hidden = title === "";
    const cells = rows.flatMap(([name, value]) => [cell(name, NAME), cell(value, VALUE)]);
    table.replaceChildren(...cells);
  }

  /** Its own left and upper edge are measured from wherever the page's layout counts: found out by standing there. */
  function put(at: Place): Box {
    const { toElement, toWindow } = locate(canvas);
    const origin = tip.getBoundingClientRect();
    const [start, end] = [toElement(origin.left, origin.top), toElement(origin.right, origin.bottom)];
    const [width, height] = [end.x - start.x, end.y - start.y];
    const place = placeTip(at, width, height, room(width, height), GAP);
    const target = toWindow(place.x, place.y);
    const own = locate(tip); // the page may be scaled: what is so far in the window is another length in the page
    const [from, to] = [own.toElement(origin.left, origin.top), own.toElement(target.x, target.y)];
    tip.style.transform = `translate(${to.x - from.x}px, ${to.y - from.y}px)`;
    return { left: place.x, top: place.y, right: place.x + width, bottom: place.y + height };
  }

  /** What is seen of the canvas; the whole window for a note that is larger. In the canvas's CSS pixels. */
  function room(width: number, height: number): Box {
    const { toElement } = locate(canvas);
    const { clientWidth, clientHeight } = document.documentElement;
    const [low, high] = [toElement(0, 0), toElement(clientWidth, clientHeight)];
    const style = getComputedStyle(canvas);
    const [across, down] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
    const left = Math.max(0, low.x);
    const top = Math.max(0, low.y);
    const right = Math.min(across, high.x);
    const bottom = Math.min(down, high.y);
    return {
      ...(right - left >= width ? { left, right } : { left: low.x, right: high.x }),
      ...(bottom - top >= height ? { top, bottom } : { top: low.y, bottom: high.y }),
    };
  }

  return {
    show(title, rows, at) {
      fill(title, rows);
      if (!tip.isConnected) canvas.after(tip);
      tip.style.transform = "none";
      return put(at);
    },
    hide: () => tip.remove(),
    destroy: () => tip.remove(),
  };
}

function cell(text: string, style: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = text;
  element.style.cssText = style;
  return element;
}

const TIP = `position:absolute;left:0;top:0;z-index:2;box-sizing:border-box;width:max-content;max-width:240px;padding:5px 8px 6px;
border:1px solid ${tokens.edge};border-radius:3px;background:${tokens.plate};color:${tokens.ink};font-size:12px;line-height:17px;
text-align:start;pointer-events:none;box-shadow:0 1px 4px rgb(0 0 0 / 0.12)`;
const HEADING = `color:${tokens.inkSoft};margin-bottom:1px`;
const TABLE = "display:grid;grid-template-columns:auto auto;column-gap:12px";
const NAME = `color:${tokens.inkSoft}`;
const VALUE = "text-align:end;font-variant-numeric:tabular-nums";
