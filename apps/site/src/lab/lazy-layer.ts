import type { Layer } from "gan-viz";

/** Code that is fetched once, when it is first needed. */
export interface Lazy<T> {
  /** What was fetched, if it is there. */
  readonly value: T | undefined;
  /** Fetches it if need be, and calls back when it has come. */
  fetch(come: () => void): void;
}

export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  let value: T | undefined;
  let loading: Promise<unknown> | undefined;
  return {
    get value() {
      return value;
    },
    fetch(come) {
      loading ??= load().then(
        (loaded) => {
          value = loaded;
        },
        () => {
          loading = undefined; // the next paint tries again
        },
      );
      void loading.then(() => value !== undefined && come());
    },
  };
}

/** A layer whose code is fetched when it first has something to draw. Until that has come, it draws nothing. */
export function lazyLayer<T, Data>(
  id: string,
  code: Lazy<T>,
  make: (code: T) => Layer<Data>,
  repaint: () => void,
): Layer<Data> {
  let layer: Layer<Data> | undefined;
  let asked = false;
  return {
    id,
    draw(context, data, frame) {
      if (!layer && code.value !== undefined) layer = make(code.value);
      if (layer) layer.draw(context, data, frame);
      else if (!asked) {
        asked = true;
        code.fetch(() => {
          asked = false;
          repaint();
        });
      }
    },
  };
}
