import { type PartId, partBy } from "../parts.ts";

/** Milliseconds that a pointer rests on a part before it is explained, and that it may be off it before that ends. */
const dwell = { in: 200, out: 120 };

export interface GraphHandOptions {
  /** Shows or hides the hero's layer of a part, if it has one. */
  toggle(part: PartId): void;
  /** Opens what lies within a part, if anything does. */
  open(part: PartId): void;
  /** Gives the keyboard's focus to the title of a part. */
  focusOn(part: PartId): void;
}

/** How a person holds on to the parts of the graph: by pointer, by finger and by keys. */
export interface GraphHand {
  /** The part that is explained. */
  readonly explained: PartId | undefined;
  /** The graph is one stop of the Tab key: this part. */
  readonly current: PartId;
  point(part: PartId, event: PointerEvent): void;
  leave(event: PointerEvent): void;
  tap(part: PartId, event: PointerEvent): void;
  choose(part: PartId): void;
  focus(part: PartId, event: FocusEvent): void;
  blur(): void;
  key(part: PartId, event: KeyboardEvent): void;
  /** Lets go of everything. */
  release(): void;
}

export function createGraphHand({ toggle, open, focusOn }: GraphHandOptions): GraphHand {
  let pointed = $state<PartId>();
  let tapped = $state<PartId>();
  let focused = $state<PartId>();
  let current = $state<PartId>("noise");
  let timer: ReturnType<typeof setTimeout> | undefined;

  function later(milliseconds: number, next: PartId | undefined): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      pointed = next;
    }, milliseconds);
  }

  function release(): void {
    clearTimeout(timer);
    pointed = tapped = focused = undefined;
  }

  return {
    get explained() {
      return pointed ?? tapped ?? focused;
    },
    get current() {
      return current;
    },
    point(part, { pointerType }) {
      if (pointerType !== "touch") later(dwell.in, part);
    },
    leave({ pointerType }) {
      if (pointerType !== "touch") later(dwell.out, undefined);
    },
    tap(part, { pointerType }) {
      if (pointerType === "touch") tapped = part;
    },
    choose(part) {
      current = part;
      toggle(part);
    },
    focus(part, { currentTarget }) {
      current = part;
      if (currentTarget instanceof Element && currentTarget.matches(":focus-visible")) focused = part;
    },
    blur() {
      focused = undefined;
    },
    key(part, event) {
      const next = partBy(event.key, part);
      if (next !== undefined) focusOn(next);
      else if (event.key === "ArrowDown") open(part);
      else if (event.key === "Escape") release();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    release,
  };
}
