import type { AnyKind } from "./kind.ts";
import { fetchText, inlineText, readText } from "./source.ts";

export type Data = { readonly [layer: string]: unknown };

/** Where the data of an element come from: its property, else its `src`, else a script among its children. */
export interface Feed {
  /** What was read last; undefined if there is nothing to read. */
  readonly data: Data | undefined;
  /** Why what is there cannot be read. */
  readonly refusal: Error | undefined;
  /** What the property was given; undefined leaves it to the others. */
  given: unknown;
  /** Reads the data, unless they are there from before. */
  connect(): void;
  disconnect(): void;
  /** Reads the data anew. A later call overtakes an earlier one. */
  load(): void;
}

/** Follows the data of a host while it is connected; each time they are read, or refused, it tells so. */
export function createFeed(host: HTMLElement, kind: AnyKind, changed: () => void): Feed {
  let given: unknown;
  let data: Data | undefined;
  let refusal: Error | undefined;
  let stale = true;
  let inline: string | undefined;
  let life: AbortController | undefined;
  let loading: AbortController | undefined;

  const children = new MutationObserver(() => {
    if (given === undefined && !host.hasAttribute("src") && inlineText(host) !== inline) load();
  });
  children.observe(host, { childList: true, subtree: true, characterData: true });

  async function load(): Promise<void> {
    loading?.abort();
    refusal = undefined;
    stale = true; // until then, the last data stay
    if (life === undefined) return;
    loading = new AbortController();
    const { signal } = loading;
    try {
      if (given === undefined) await read(signal);
      else data = kind.fromJson(given, kind.tag);
    } catch (error) {
      if (!signal.aborted) refusal = error as Error;
    }
    if (signal.aborted) return; // overtaken
    stale = false;
    changed();
  }

  async function read(signal: AbortSignal): Promise<void> {
    const src = host.getAttribute("src");
    inline = inlineText(host);
    const text = src === null ? inline : await fetchText(kind.tag, src, host.baseURI, signal);
    if (!signal.aborted) data = text === undefined ? undefined : readText(kind, text);
  }

  return {
    get data() {
      return data;
    },
    get refusal() {
      return refusal;
    },
    get given() {
      return given;
    },
    set given(value) {
      given = value ?? undefined;
      load();
    },
    load,
    connect() {
      if (life !== undefined) return;
      life = new AbortController();
      // Until the page is read to its end, its data may be there in part.
      if (!stale) changed();
      else if (document.readyState !== "loading") load();
      else document.addEventListener("DOMContentLoaded", load, { once: true, signal: life.signal });
    },
    disconnect() {
      life?.abort();
      loading?.abort();
      life = undefined;
    },
  };
}
