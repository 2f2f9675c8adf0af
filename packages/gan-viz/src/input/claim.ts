/** What one claim wants of one attribute or style. */
interface Wish {
  readonly value: string;
}

/** Each element's wishes by name, latest last, and what was there before the first. */
const claims = /* @__PURE__ */ new WeakMap<HTMLElement, Map<string, { before: string | null; wishes: Wish[] }>>();

/**
 * Sets attributes and inline styles of an element until the signal aborts. Several may claim the same one: the latest
 * that is left has its way, and after the last of them, in whatever order they go, there is again what was there before.
 */
export function claim(
  element: HTMLElement,
  attributes: Readonly<Record<string, string>>,
  styles: Readonly<Record<string, string>>,
  signal: AbortSignal,
): void {
  for (const [name, value] of Object.entries(attributes)) hold(element, name, { value }, attribute, signal);
  for (const [name, value] of Object.entries(styles)) hold(element, name, { value }, style, signal);
}

/** How a kind of thing is read and set; null is "not there". */
interface Kind {
  readonly key: string;
  get(element: HTMLElement, name: string): string | null;
  set(element: HTMLElement, name: string, value: string | null): void;
}

const attribute: Kind = {
  key: "attribute",
  get: (element, name) => element.getAttribute(name),
  set: (element, name, value) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)),
};

const style: Kind = {
  key: "style",
  get: (element, name) => element.style.getPropertyValue(name),
  set: (element, name, value) => element.style.setProperty(name, value),
};

function hold(element: HTMLElement, name: string, wish: Wish, kind: Kind, signal: AbortSignal): void {
  const all = claims.get(element) ?? new Map<string, { before: string | null; wishes: Wish[] }>();
  claims.set(element, all);
  const key = `${kind.key} ${name}`;
  const held = all.get(key) ?? { before: kind.get(element, name), wishes: [] };
  all.set(key, held);
  held.wishes.push(wish);
  kind.set(element, name, wish.value);
  const release = (): void => {
    held.wishes.splice(held.wishes.indexOf(wish), 1);
    kind.set(element, name, held.wishes.at(-1)?.value ?? held.before);
    if (held.wishes.length === 0) all.delete(key);
  };
  signal.addEventListener("abort", release, { once: true });
}
