import type { View } from "../mount.ts";
import { attributeOf } from "./attributes.ts";
import { createFigure, type Figure, optionsOf } from "./figure.ts";
import type { AnyKind } from "./kind.ts";
import { kinds } from "./kinds.ts";

/** An element that draws its data. Its options are attributes. */
export interface GanElement extends HTMLElement {
  /** Takes the place of `src` and of data among the children. Typed arrays are kept, not copied; undefined takes it away. */
  data: unknown;
  /** The view that draws, while there is a picture. A change of attributes may make a new one. */
  readonly view: View<object> | undefined;
}

/** Defines `<gan-scatter>` and the others, once. Does nothing where there is no document, as on a server. */
export function defineElements(): void {
  if (typeof customElements === "undefined") return;
  for (const kind of kinds) {
    if (customElements.get(kind.tag) === undefined) customElements.define(kind.tag, elementClass(kind));
  }
}

// Made on demand: where there is no document there is no HTMLElement to extend.
function elementClass(kind: AnyKind): CustomElementConstructor {
  const options = new Map(optionsOf(kind).map((option) => [attributeOf(option), option]));

  return class extends HTMLElement implements GanElement {
    static readonly observedAttributes = [...options.keys()];
    readonly #figure: Figure = createFigure(this, kind);

    get data(): unknown {
      return this.#figure.data;
    }

    set data(value: unknown) {
      this.#figure.data = value;
    }

    get view(): View<object> | undefined {
      return this.#figure.view;
    }

    connectedCallback(): void {
      // Given before the element was defined, the property hides the one that acts.
      if (Object.hasOwn(this, "data")) {
        const { data } = this;
        delete (this as { data?: unknown }).data;
        this.data = data;
      }
      this.#figure.connect();
    }

    disconnectedCallback(): void {
      this.#figure.disconnect();
    }

    attributeChangedCallback(attribute: string): void {
      this.#figure.touch(attribute);
    }
  };
}
