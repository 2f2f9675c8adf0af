import { formatValue } from "../charts/format.ts";
import { checkAtLeast } from "../check.ts";
import type { Box } from "../layer.ts";
import { type Aim, createSight, isSameDatum, sayValues, stepAim } from "./aim.ts";
import { claim } from "./claim.ts";
import { type HoverCommand, hoverCommand } from "./hover-keys.ts";
import type { Hover, HoverOptions, HoverSurface } from "./hover-options.ts";
import { paintHover } from "./hover-paint.ts";
import { type Pointer, watchPointers } from "./pointers.ts";
import { createTip } from "./tip.ts";
import { isInPlot, unprojectX, unprojectY } from "./unproject.ts";
import { createVoice } from "./voice.ts";

/**
 * Lets a person point at the data of a view. A mouse or pen shows what it is over; a tap pins, a tap elsewhere lets go;
 * the arrow keys move a crosshair, Enter reads what it is on, Escape lets go. What is pinned is followed as it moves.
 */
export function hover(view: HoverSurface, options: HoverOptions = {}): Hover {
  const { radius = 22, tip: wantsTip = true, title = (hit) => hit.layer, onHit, onSay } = options;
  const { describe = (hit) => (title(hit) === "" ? "" : `${title(hit)}: `) + sayValues(hit) } = options;
  const { nothing = (x, y) => `Nothing near x ${x}, y ${y}.` } = options;
  checkAtLeast("hover", "radius", radius, 0);

  const life = new AbortController();
  const { signal } = life;
  const { canvas } = view;
  const tip = wantsTip ? createTip(canvas) : undefined;
  const voice = createVoice(canvas, onSay);
  const sight = createSight((x, y) => view.nearest(x, y, radius));
  let tipBox: Box | undefined;
  let request = 0;

  /** Looks, and shows what is seen. True if the picture is another now. */
  function look(): boolean {
    const before = sight.hit;
    const changed = sight.look();
    const { hit } = sight;
    if (!changed) return false;
    if (hit === undefined) tip?.hide();
    tipBox = hit && tip?.show(title(hit), hit.values, hit);
    if (!isSameDatum(before, hit)) onHit?.(hit);
    return true;
  }

  /** However often a mouse tells where it is, it is looked for once a frame, and painted only if it sees another. */
  function point(aim: Aim | undefined): void {
    const crosshair = sight.aim?.by === "keys" || aim?.by === "keys";
    sight.point(aim);
    if (crosshair) view.repaint();
    request ||= requestAnimationFrame(() => {
      request = 0;
      if (look()) view.repaint();
    });
  }

  function pointNow(aim: Aim | undefined): void {
    sight.point(aim);
    look();
    view.repaint();
  }

  function read(): void {
    const { aim, hit } = sight;
    const { frame } = view;
    if (hit !== undefined) voice.say(describe(hit));
    else if (aim !== undefined && frame !== undefined) {
      voice.say(nothing(formatValue(unprojectX(frame, aim.x)), formatValue(unprojectY(frame, aim.y))));
    }
  }

  const tap = new Map<number, Pointer>(); // fingers that may yet become a tap

  watchPointers(
    canvas,
    {
      down(pointer) {
        if (pointer.kind !== "touch") return false;
        if (tap.size > 0 || !pointer.primary) tap.clear();
        else tap.set(pointer.id, pointer);
        return tap.has(pointer.id);
      },
      drag(pointer) {
        const from = tap.get(pointer.id);
        if (from !== undefined && Math.hypot(pointer.x - from.x, pointer.y - from.y) > SLIP) tap.clear();
      },
      up(pointer) {
        if (!tap.delete(pointer.id)) return;
        pointNow({ x: pointer.x, y: pointer.y, by: "touch" });
        if (sight.hit !== undefined) read();
      },
      cancel: () => tap.clear(),
      hover({ x, y, kind, pressed }) {
        if (kind === "touch") return;
        const free = !pressed && view.frame !== undefined && isInPlot(view.frame, x, y);
        point(free ? { x, y, by: "mouse" } : undefined); // a button that is down moves something else
      },
      leave({ kind }) {
        if (kind !== "touch" && sight.aim?.by === "mouse") point(undefined);
      },
    },
    signal,
  );

  /** False where the key means nothing now, and is the page's, or a zoom's. */
  function obey(command: HoverCommand): boolean {
    const { frame } = view;
    if (frame === undefined) return false;
    if (command.do === "step") {
      const next = stepAim(frame, sight.aim, command.dx, command.dy);
      if (next === undefined) return false; // at the plot's edge
      pointNow(next);
      if (sight.hit !== undefined) voice.settle(describe(sight.hit));
    } else if (command.do === "read") {
      if (sight.aim === undefined) pointNow(stepAim(frame, undefined, 0, 0));
      read();
    } else {
      if (sight.aim === undefined) return false;
      pointNow(undefined);
    }
    return true;
  }

  function key(event: KeyboardEvent): void {
    const command = event.defaultPrevented ? undefined : hoverCommand(event);
    if (command === undefined || !obey(command)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  canvas.addEventListener("keydown", key, { signal });
  canvas.addEventListener(
    "blur",
    () => {
      if (sight.aim?.by === "keys") pointNow(undefined);
    },
    { signal },
  );
  // A tap anywhere else on the page lets go.
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (event.target !== canvas && sight.aim?.by === "touch") pointNow(undefined);
    },
    { signal, capture: true },
  );
  claim(canvas, { role: "application", "aria-roledescription": "picture", tabindex: "0" }, {}, signal);
  const release = view.overlay((context, frame) => {
    look(); // the data may have moved since
    paintHover(context, frame, sight.aim, sight.hit, tipBox);
  });
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(request);
    if (sight.hit !== undefined) onHit?.(undefined);
    sight.point(undefined);
    sight.look();
    release();
    tip?.destroy();
    voice.destroy();
  });

  return {
    get hit() {
      return sight.hit;
    },
    pin(x, y) {
      if (!signal.aborted) pointNow({ x, y, by: "touch" });
    },
    clear() {
      if (!signal.aborted) pointNow(undefined);
    },
    destroy: () => life.abort(),
  };
}

const SLIP = 10; // CSS pixels that a tap may move
