import { type Location, locate, type Place } from "./locate.ts";

/** Where a mouse, a finger or a pen is, and how. */
export interface Pointer extends Place {
  readonly id: number;
  readonly kind: "mouse" | "touch" | "pen";
  /** Of a pen on its surface, in [0, 1]; 0.5 for all that cannot tell. */
  readonly pressure: number;
  /** Whether it is the other end of a pen. */
  readonly eraser: boolean;
  readonly shift: boolean;
  /** Whether any button is down, or it touches. */
  readonly pressed: boolean;
  /** Whether it is the first of its kind: a finger that came while no other was down. */
  readonly primary: boolean;
}

export interface PointerHandlers {
  /** Pressed on the element: a mouse's main button, a finger, a pen. True takes hold of it until it is lifted. */
  down?(pointer: Pointer): boolean | undefined;
  /** One that is held moved, outside the element too. Called for every place it passed, not once a frame. */
  drag?(pointer: Pointer): void;
  /** One that is not held moved over the element. */
  hover?(pointer: Pointer): void;
  /** One that is not held left the element. */
  leave?(pointer: Pointer): void;
  /** One that was held is lifted. */
  up?(pointer: Pointer): void;
  /** One that was held is taken away: the browser scrolls with it, or the system took it. What it did is void. */
  cancel?(pointer: Pointer): void;
}

export interface Pointers {
  /** Those that are held now, where they last were, in the order they came. */
  readonly held: ReadonlyMap<number, Pointer>;
  /** Lets go of all that are held, without a word to the handlers. */
  drop(): void;
}

/**
 * Mouse, touch and pen on an element, as one. Coordinates are worked out anew at each event, so that the page may scroll,
 * zoom and lay itself out in between. Whether a finger scrolls the page instead is up to the element's `touch-action`.
 */
export function watchPointers(element: HTMLElement, handlers: PointerHandlers, signal: AbortSignal): Pointers {
  const held = new Map<number, Pointer>();

  function down(event: PointerEvent): void {
    if (event.button !== 0 && event.button !== ERASER_BUTTON) return;
    const pointer = read(event, locate(element));
    held.set(pointer.id, pointer); // before the handler, which may want to see all there are
    if (handlers.down?.(pointer) !== true) {
      held.delete(pointer.id);
      return;
    }
    held.set(pointer.id, pointer); // a handler that drops means the others
    try {
      element.setPointerCapture(pointer.id);
    } catch {} // already lifted, or made up by a script: it is followed as long as it stays over the element
  }

  function move(event: PointerEvent): void {
    const place = locate(element);
    if (!held.has(event.pointerId)) {
      handlers.hover?.(read(event, place));
    } else if (event.pointerType === "mouse" && event.buttons === 0) {
      up(event); // lifted where the browser did not see it
    } else {
      const passed = event.getCoalescedEvents?.() ?? [];
      for (const each of passed.length > 0 ? passed : [event]) {
        if (!held.has(event.pointerId)) return; // dropped on the way
        const pointer = read(each, place);
        held.set(pointer.id, pointer);
        handlers.drag?.(pointer);
      }
    }
  }

  function up(event: PointerEvent): void {
    if (held.delete(event.pointerId)) handlers.up?.(read(event, locate(element)));
  }

  function cancel(event: PointerEvent): void {
    if (held.delete(event.pointerId)) handlers.cancel?.(read(event, locate(element)));
  }

  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", up, { signal });
  element.addEventListener("pointercancel", cancel, { signal });
  element.addEventListener("lostpointercapture", cancel, { signal }); // after an up, it is no longer held
  element.addEventListener(
    "pointerleave",
    (event) => {
      if (!held.has(event.pointerId)) handlers.leave?.(read(event, locate(element)));
    },
    { signal },
  );
  // A long press opens a menu on some systems, in the middle of a stroke.
  element.addEventListener("contextmenu", (event) => held.size > 0 && event.preventDefault(), { signal });
  signal.addEventListener("abort", () => drop(), { once: true });

  function drop(): void {
    const ids = [...held.keys()];
    held.clear();
    for (const id of ids) if (element.hasPointerCapture(id)) element.releasePointerCapture(id);
  }

  return { held, drop };
}

const ERASER_BUTTON = 5;
const ERASER_BUTTONS = 32;

function read(event: PointerEvent, { toElement }: Location): Pointer {
  const { x, y } = toElement(event.clientX, event.clientY);
  const kind = event.pointerType === "touch" || event.pointerType === "pen" ? event.pointerType : "mouse";
  return {
    id: event.pointerId,
    kind,
    x,
    y,
    pressure: kind === "pen" ? event.pressure : 0.5,
    eraser: event.button === ERASER_BUTTON || (event.buttons & ERASER_BUTTONS) !== 0,
    shift: event.shiftKey,
    pressed: event.buttons !== 0,
    primary: event.isPrimary,
  };
}
