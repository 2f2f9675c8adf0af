import { mount, type View, type ViewOptions } from "../mount.ts";
import { number, pair, type Read, readAttributes, text, word } from "./attributes.ts";
import { createFeed, type Data } from "./feed.ts";
import { guard, type Layers, ofEach } from "./guard.ts";
import type { AnyKind } from "./kind.ts";
import { createShell } from "./shell.ts";

/** The options of the view that attributes set, on every element whose layers have no such option of their own. */
const VIEW: { readonly [Key in keyof ViewOptions<object>]?: Read<NonNullable<ViewOptions<object>[Key]>> } = {
  xDomain: pair,
  yDomain: pair,
  margin: number,
  aspect: word,
  transition: (tag, attribute, value) => ({ milliseconds: number(tag, attribute, value) }),
  background: text,
  pixelRatio: number,
};

/** The attributes that a kind follows, by the names of their options. */
export function optionsOf({ attributes }: AnyKind): readonly string[] {
  return [...new Set(["label", "src", ...Object.keys(VIEW), ...Object.keys(attributes)])];
}

/** The life of one element: its data, its view, and what it shows in place of a picture. */
export interface Figure {
  readonly view: View<object> | undefined;
  /** What the property `data` was given; undefined leaves it to `src` and the children. */
  data: unknown;
  connect(): void;
  disconnect(): void;
  /** An attribute has changed. */
  touch(attribute: string): void;
}

/** Draws a kind of element in its host. What is refused, in attributes or in data, is said there and as an `error` event. */
export function createFigure(host: HTMLElement, kind: AnyKind): Figure {
  const shell = createShell(host, kind.ratio);
  const feed = createFeed(host, kind, schedule);
  const viewReaders = Object.fromEntries(Object.entries(VIEW).filter(([option]) => !(option in kind.attributes)));
  let connected = false;
  let due = false;
  let view: View<Data> | undefined;
  let layers: Layers = {};
  let made = ""; // of what the view was made

  /** However many attributes change at once, the picture is made once. */
  function schedule(): void {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (!connected) return;
      try {
        render();
      } catch (error) {
        refuse(error as Error);
      }
    });
  }

  function render(): void {
    const given = readAttributes(kind.tag, kind.attributes, host);
    const frame = readAttributes(kind.tag, viewReaders, host);
    const { data, refusal } = feed;
    if (refusal !== undefined) throw refusal;
    if (data === undefined) {
      rest();
      return;
    }
    const options = { ...given, ...kind.look?.(data) };
    const fit = kind.domains?.(data);
    const place = { ...(fit && { xDomain: fit.x, yDomain: fit.y }), ...frame };
    const label = host.getAttribute("label") ?? kind.title; // what the layers say stands in the view's description
    const wanted = JSON.stringify([options, place]);
    if (view === undefined || wanted !== made) {
      const next = guard(kind.layers(options), refuse);
      view?.destroy();
      [layers, made] = [next, wanted];
      view = mount<Data>(shell.canvas, { ...place, label, layers } as ViewOptions<Data>);
      host.dispatchEvent(new Event("load"));
    }
    view.update(ofEach(layers, data));
    if (view.label !== label) view.describe(label);
    shell.show("picture");
  }

  function rest(): void {
    view?.destroy();
    view = undefined;
    shell.show("fallback");
  }

  function refuse(error: Error): void {
    rest();
    shell.show(error);
    host.dispatchEvent(new ErrorEvent("error", { error, message: error.message }));
  }

  return {
    get view() {
      return view as View<object> | undefined;
    },
    get data() {
      return feed.given;
    },
    set data(value) {
      feed.given = value;
    },
    connect() {
      connected = true;
      feed.connect();
      schedule();
    },
    disconnect() {
      connected = false;
      feed.disconnect();
      view?.destroy();
      view = undefined;
    },
    touch(attribute) {
      if (attribute === "src") feed.load();
      else schedule();
    },
  };
}
